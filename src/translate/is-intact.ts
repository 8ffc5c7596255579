import type { Language } from '../languages/language.ts';
import type { Reading } from '../model/reading.ts';
import type { Site } from '../model/site.ts';
import type { LocalizedFile, TextEdit } from './localize-file.ts';

/**
 * Whether a localized file is read as it was but for its new texts: the same tokens and nesting, every site where it
 * has to be now, each edited one saying exactly what was meant, every other one what it said before.
 */
export function isIntact(
  before: Reading,
  after: string,
  path: string,
  language: Language,
  { edits, says, inserts }: LocalizedFile,
): boolean {
  const reading = language.read(after, path);
  if (reading.diagnostics.length > before.diagnostics.length) return false;
  if (!inserts && (reading.sites.length !== before.sites.length || reading.shape() !== before.shape()))
    return false;
  const found = new Map(reading.sites.map((site) => [`${site.span.start}:${site.kind}`, site]));
  const shift = shiftOf(edits);
  const meant = new Map([...says].map(([site, text]) => [keyOf(site), text]));
  return before.sites.every((site) => {
    const now = found.get(`${shift(site.span.start)}:${site.kind}`);
    return now?.text === (meant.get(keyOf(site)) ?? site.text);
  });
}

function keyOf({ span, kind }: Site): string {
  return `${span.start}:${span.end}:${kind}`;
}

/** How far an offset moves; what is inserted right there stands before it. Asked for in ascending order. */
function shiftOf(edits: readonly TextEdit[]): (offset: number) => number {
  const starts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  for (const { span, text } of edits) {
    by += text.length - (span.end - span.start);
    starts.push({ from: span.end, by });
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.from <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (low === 0 ? 0 : starts[low - 1]!.by);
  };
}
