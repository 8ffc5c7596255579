import { largeLists } from './large-lists.ts';

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
 * Whatever a part holds stands where it stood, and all of them together hold everything. Each is made when it is asked for.
 */
export function partsOf(text: string, { large, part }: PartSizes = SIZES): readonly (() => string)[] {
  if (text.length <= large) return [() => text];
  const lists = largeLists(text, part);
  const bare = lists.reduce((rest, { start, end }) => withBlanks(rest, start, end), text);
  const parts = lists.flatMap(({ start, end, breaks }) =>
    piecesOf([start, ...breaks, end], part).map(([from, to]) => {
      return () => bare.slice(0, from) + text.slice(from, to) + bare.slice(to);
    }),
  );
  return parts.length < 2 ? [() => text] : parts;
}

function withBlanks(text: string, from: number, to: number): string {
  const blank = text.slice(from, to).replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));
  return text.slice(0, from) + blank + text.slice(to);
}

/** As many whole elements at a time as go into `size`, but one at least. */
function piecesOf(bounds: readonly number[], size: number): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = [];
  let from = bounds[0]!;
  let last = from;
  for (const at of bounds) {
    if (at - from > size && last > from) {
      pieces.push([from, last]);
      from = last;
    }
    last = at;
  }
  return [...pieces, [from, last]];
}
