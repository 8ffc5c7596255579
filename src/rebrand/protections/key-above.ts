import type { HitContext } from '../hit.ts';

const ITEM = /^([ \t]*)-[ \t]+["']?[^\s"',:]*$/;
/** In lines: so far is the key of a list looked for. */
const FAR = 60;

/** The key that an item of a list in YAML is listed under, as `topics` of `topics:\n  - portal`; null elsewhere. */
export function keyAbove(
  before: string,
  { text, lineStart }: Pick<HitContext, 'text' | 'lineStart'>,
): string | null {
  const indent = ITEM.exec(before)?.[1]?.length;
  if (indent === undefined) return null;
  let end = lineStart - 1;
  for (let i = 0; i < FAR && end > 0; i++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const found = /^([ \t]*)(-[ \t]|[^\s#-])/.exec(text.slice(start, Math.min(end, start + 200)));
    if (
      found !== null &&
      (found[1]!.length < indent || (found[1]!.length === indent && !found[2]!.startsWith('-')))
    )
      return (
        /^\s*(?:-\s+)?["']?([\w.-]+)["']?\s*:\s*$/.exec(text.slice(start, Math.min(end, start + 200)))?.[1] ??
        null
      );
    end = start - 1;
  }
  return null;
}
