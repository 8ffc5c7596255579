import { applyPatch, structuredPatch } from 'diff';
import type { Preference } from './merge-keys.ts';
import { mergeLines } from './merge-lines.ts';
import { mergeYaml } from './merge-yaml.ts';
import { overlayKind } from './overlay-kind.ts';

export type MergedOverlay = { readonly text: string; readonly conflicts: readonly string[] };

/**
 * Brings a scaffolded file up to date. `base` is what saphan wrote last, `theirs` what it would write now, `ours` what
 * is there. By keys for .env, .properties and YAML, by lines for other texts. A conflict (a key, or '' for a whole
 * text) is only where both sides changed one thing; what the preferred side wrote stands there.
 */
export function mergeOverlay(
  path: string,
  base: string,
  theirs: string,
  ours: string,
  prefer: Preference = 'ours',
): MergedOverlay {
  if (ours === theirs || ours === base) return { text: theirs, conflicts: [] };
  if (theirs === base) return { text: ours, conflicts: [] };
  const kind = overlayKind(path);
  if (kind === 'env' || kind === 'properties') return mergeLines(base, theirs, ours, kind, prefer);
  const merged = kind === 'yaml' ? mergeYaml(base, theirs, ours, prefer) : null;
  if (merged !== null) return merged;
  return prefer === 'ours' ? mergeText(base, theirs, ours) : mergeText(base, ours, theirs);
}

/** The changes from `base` to `other`, each where it finds its place in `kept`; one that finds none is a conflict. */
function mergeText(base: string, other: string, kept: string): MergedOverlay {
  // With nothing to start from, every line of both sides is new.
  if (base === '') return { text: kept, conflicts: [''] };
  const patch = structuredPatch('', '', base, other, '', '', { context: 1 });
  let text = kept;
  let isWhole = true;
  for (const hunk of patch.hunks) {
    const patched = applyPatch(text, { ...patch, hunks: [hunk] });
    if (patched === false) isWhole = false;
    else text = patched;
  }
  return { text, conflicts: isWhole ? [] : [''] };
}
