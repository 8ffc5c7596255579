import type { Span } from '../../model/edit.ts';
import { type LargeList, largeLists } from './large-lists.ts';

/** In UTF-16 units. */
export type PartSizes = {
  /** A shorter script is parsed as it is. */
  readonly large: number;
  /** How much of a list stands in one part. */
  readonly part: number;
};

const SIZES: PartSizes = { large: 1 << 19, part: 1 << 18 };

/**
 * A script in which tables of data stand, as scripts of the same length that have one piece of one table each, the
 * rest of it being blank: a syntax tree takes fifty times as much room as its text, and what is around a table is small.
 * Whatever a part holds stands where it stood, and all of them together hold everything but rows of numbers and codes
 * without a letter in them, of which some tables wholly consist. Each is made when it is asked for; none where there is
 * nothing to be gained.
 */
export function partsOf(text: string, { large, part }: PartSizes = SIZES): readonly (() => string)[] {
  if (text.length <= large) return [];
  const { lists, texts } = largeLists(text, part);
  const bare = lists.reduce(withBlanks, text);
  const parts = gathered(lists.flatMap(elementsOf).filter(holdingAny(texts)), part);
  if (parts.length === 0) return lists.length === 0 ? [] : [() => bare];
  return parts.map((elements) => () => filled(bare, text, elements));
}

/** With what stands in the text at these places, which come in order. */
function filled(bare: string, text: string, places: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of places) {
    pieces.push(bare.slice(at, start), text.slice(start, end));
    at = end;
  }
  return pieces.join('') + bare.slice(at);
}

/** Line breaks are as good as spaces between brackets, and make no line that is hard to parse. */
function withBlanks(text: string, { start, end }: Span): string {
  return text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end);
}

function elementsOf({ start, end, breaks }: LargeList): readonly Span[] {
  const ends = [...breaks, end];
  return ends.map((each, index) => ({ start: ends[index - 1] ?? start, end: each }));
}

/** For spans that come in order, each behind the last: whether any of the places, in order too, is in it. */
function holdingAny(places: readonly number[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < places.length && places[next]! < start) next++;
    return next < places.length && places[next]! < end;
  };
}

/** As many of them at a time as go into `size`, but one at least. Those that follow upon each other are joined. */
function gathered(elements: readonly Span[], size: number): readonly (readonly Span[])[] {
  const parts: Span[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const { start, end } of elements) {
    length += end - start;
    if (length > size) {
      parts.push([]);
      length = end - start;
    }
    const part = parts.at(-1)!;
    const last = part.at(-1);
    if (last?.end === start) part[part.length - 1] = { start: last.start, end };
    else part.push({ start, end });
  }
  return parts;
}
