import type { Language } from '../languages/language.ts';
import { countWhile } from '../model/count-while.ts';
import type { Reading } from '../model/reading.ts';
import type { Site } from '../model/site.ts';
import { withEdits } from '../model/with-edits.ts';
import type { LocalizedFile } from './localize-file.ts';
import { isWithin, settleMoves, type TextEdit } from './settle-moves.ts';

/** A file of the donor, and what its language reads in it. */
export type ReadFile = {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly reading: Reading;
};

/**
 * Whether a localized file is read as it was but for its new texts: the same tokens and nesting, every site where it
 * has to be now, each edited one saying exactly what was meant, every other one what it said before.
 */
export function isIntact({ path, text, language, reading: before }: ReadFile, file: LocalizedFile): boolean {
  const { edits, moves, insertions, says } = file;
  if (edits.length + moves.length === 0) return true;
  const settled = settleMoves(text, edits, moves);
  const localized = withEdits(text, settled);
  const reading = language.read(localized, path);
  if (reading.diagnostics.length > before.diagnostics.length) return false;
  const frame = settleMoves(
    text,
    insertions.map((insertion) => insertion.frame),
    moves,
  );
  const framed = frame.length === 0 ? before : language.read(withEdits(text, frame), path);
  if (framed.diagnostics.length > before.diagnostics.length || reading.shape() !== framed.shape())
    return false;

  const meant = new Map([...says].map(([site, said]) => [keyOf(site), said]));
  const saidNow = (site: Site) => meant.get(keyOf(site)) ?? site.text;
  const left = new Set(reading.sites);
  const byPlace = new Map(reading.sites.map((site) => [`${site.span.start}:${site.kind}`, site]));
  const [behind, within] = [shiftOf(settled, true), shiftOf(settled, false)];
  const take = (site: Site | undefined, said: string, of?: Site) => {
    if (site?.text !== said || (of !== undefined && !keepHoles(of, site))) return false;
    left.delete(site);
    return true;
  };
  const fromOf = new Map(moves.map(({ slot, from }) => [slot.start, from]));
  // Not every language reads the code in its holes; where it finds no text in one, that code has to be what it was.
  const keepHoles = (site: Site, now: Site) =>
    site.holes.every(({ span }, index) => {
      const { start, end } = fromOf.get(span.start) ?? span;
      const inner = before.sites[countWhile(before.sites, (other) => other.span.start < start)];
      if (inner !== undefined && inner.span.start < end) return true;
      const hole = now.holes[index]!.span;
      return localized.slice(hole.start, hole.end) === text.slice(start, end);
    });
  const takeAnywhere = (said: string) =>
    take(
      [...left].find(({ text: found }) => found === said),
      said,
    );
  const moved = before.sites.filter(({ span }) => moves.some(({ slot }) => isWithin(span, slot)));
  const isMoved = new Set(moved);
  const stand = before.sites.every((site) => {
    if (isMoved.has(site)) return true;
    const said = saidNow(site);
    // What is inserted where a site begins stands before it, or is its own first text.
    for (const shift of [behind, within])
      if (take(byPlace.get(`${shift(site.span.start)}:${site.kind}`), said, site)) return true;
    // Between tags, what says nothing is no site.
    return site.kind === 'text' && said.trim() === '';
  });
  if (!stand) return false;
  const follow = [...moved.map(saidNow), ...insertions.map((insertion) => insertion.says)];
  return follow.every(takeAnywhere) && left.size === 0;
}

function keyOf({ span, kind }: Site): string {
  return `${span.start}:${span.end}:${kind}`;
}

/** Where an offset is moved to: behind what is inserted right there, or before it. */
function shiftOf(edits: readonly TextEdit[], isBehind: boolean): (offset: number) => number {
  const starts: { readonly from: number; readonly by: number }[] = [];
  let by = 0;
  for (const { span, text } of edits) {
    by += text.length - (span.end - span.start);
    starts.push({ from: !isBehind && span.start === span.end ? span.end + 1 : span.end, by });
  }
  return (offset) => {
    const passed = countWhile(starts, ({ from }) => from <= offset);
    return offset + (passed === 0 ? 0 : starts[passed - 1]!.by);
  };
}
