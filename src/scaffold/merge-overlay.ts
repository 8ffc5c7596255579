import { applyPatch, structuredPatch } from 'diff';
import { mergeLines } from './merge-lines.ts';
import { mergeYaml } from './merge-yaml.ts';
import { overlayKind } from './overlay-kind.ts';

export type MergedOverlay = { readonly text: string; readonly conflicts: readonly string[] };

/**
 * Brings a scaffolded file up to date. `base` is what saphan wrote last, `theirs` what it would write now, `ours` what
 * is there. By keys for .env, .properties and YAML, by lines for other texts. A conflict (a key, or '' for a whole
 * text) is only where both sides changed one thing; what people wrote stays.
 */
export function mergeOverlay(path: string, base: string, theirs: string, ours: string): MergedOverlay {
  if (ours === theirs || ours === base) return { text: theirs, conflicts: [] };
  if (theirs === base) return { text: ours, conflicts: [] };
  const kind = overlayKind(path);
  if (kind === 'env' || kind === 'properties') return mergeLines(base, theirs, ours, kind);
  const merged = kind === 'yaml' ? mergeYaml(base, theirs, ours) : null;
  return merged ?? mergeText(base, theirs, ours);
}

function mergeText(base: string, theirs: string, ours: string): MergedOverlay {
  const patched = applyPatch(ours, structuredPatch('', '', base, theirs, '', '', { context: 1 }));
  return patched === false ? { text: ours, conflicts: [''] } : { text: patched, conflicts: [] };
}
