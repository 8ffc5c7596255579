import type { Slot, SlotKind } from '../model/asset.ts';
import { lineCounter } from '../model/lines.ts';

const MANIFEST = /(?:^|\/)(?:[^/]*\.webmanifest|manifest\.json|[^/]*manifest[^/]*\.json|app\.json)$/i;
const PAGE = /\.(?:html?|jsx|tsx|vue|svelte|astro|ejs|hbs|php|twig|jsp|ftl|js)$/i;
const STYLE = /\.(?:css|scss|sass|less|styl)$/i;
const THEME = /(?:tailwind\.config|theme|palette|colou?rs?|tokens?)[^/]*\.(?:[cm]?[jt]sx?|json)$/i;
/** What a generator puts there for its user to change. */
const GENERAL_TITLE =
  /^(?:|react app|vite(?: \+ \w+)*(?: app)?|create next app|next(?:\.js)? app|document|untitled|home|app|my app|angular|vue app|nuxt app|title)$/i;
const GENERAL_ALT = /^(?:img|image|picture|photo|pic|icon|alt|banner|avatar logo)$|\blogo\b/i;
const HEX = String.raw`#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b`;
const NEUTRAL = /^#(?:(?:0{3}){1,2}|f{3}|f{6}|([0-9a-f]{2})\1\1|([0-9a-f])\2\2)$/i;

/** A slot with the UTF-16 offset of what stands in it. */
export type FoundSlot = Slot & { readonly start: number };

/** Places of a file where a name, a title, a description of a picture or a colour of the recipient's belongs. */
export function findSlots(path: string, text: string): readonly FoundSlot[] {
  const found: { kind: SlotKind; value: string; at: number; start: number }[] = [];
  const missing = (kind: SlotKind) => found.push({ kind, value: '', at: rootAt(text), start: rootAt(text) });
  const each = (pattern: RegExp, kind: SlotKind, holds: (value: string) => boolean = () => true) => {
    for (const match of text.matchAll(pattern)) {
      const value = match.slice(1).find((group) => group !== undefined) ?? '';
      const start = match.index + Math.max(0, match[0].lastIndexOf(value));
      if (holds(value)) found.push({ kind, value, at: match.index, start });
    }
  };
  if (MANIFEST.test(path) && /"(?:icons|short_name|start_url|display)"/.test(text)) {
    each(/"(?:name|short_name)"\s*:\s*"([^"]*)"/g, 'manifest-name');
    each(/"(?:theme_color|background_color)"\s*:\s*"([^"]*)"/g, 'manifest-colour');
  }
  if (PAGE.test(path)) {
    each(/<title>\s*([^<{]*?)\s*<\/title>/gi, 'title-general', (value) => GENERAL_TITLE.test(value));
    each(/\balt=(?:"([^"]*)"|'([^']*)')/g, 'alt-text', (value) => GENERAL_ALT.test(value));
    each(new RegExp(`<meta[^>]*name=["']theme-color["'][^>]*content=["'](${HEX})`, 'gi'), 'colour');
    each(
      new RegExp(String.raw`\b(?:bg|text|border|from|to|via|ring|fill|stroke|accent)-\[(${HEX})\]`, 'g'),
      'colour',
      isBrand,
    );
    const isRoot = /<html\b|<Html\b/.test(text) && /<head\b|<Head\b/.test(text);
    if (isRoot && !/theme-color/.test(text)) missing('theme-colour-missing');
    if (isRoot && !/<title\b/.test(text) && !isMail(path)) missing('title-missing');
  }
  if (STYLE.test(path))
    each(
      new RegExp(String.raw`--[\w-]*(?:primary|brand|accent|theme|main|logo)[\w-]*\s*:\s*(${HEX})`, 'gi'),
      'colour',
      isBrand,
    );
  if (THEME.test(path))
    each(
      new RegExp(String.raw`["']?\w*(?:primary|brand|accent|main)\w*["']?\s*:\s*["'](${HEX})["']`, 'gi'),
      'colour',
      isBrand,
    );
  const placeOf = lineCounter(text);
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ kind, value, at, start }) => ({ kind, value, start, place: { path, ...placeOf(at) } }));
}

function rootAt(text: string): number {
  return Math.max(0, text.search(/<head\b/i));
}

/** A mail has a subject. */
function isMail(path: string): boolean {
  return /mail|letter/i.test(path);
}

/** White, black and grey are nobody's. */
function isBrand(value: string): boolean {
  return !NEUTRAL.test(value);
}

/** Whether a file can have slots at all, as its name tells. */
export function mayHaveSlots(path: string): boolean {
  return [MANIFEST, PAGE, STYLE, THEME].some((pattern) => pattern.test(path));
}
