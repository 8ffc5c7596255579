import type { Span } from '../model/edit.ts';
import type { Hole, Site } from '../model/site.ts';
import type { Atom } from './sentence.ts';

/** Stands for a mark (a hole, a tag) in a joined text: U+FFFC, as long as a mark. */
const MARK = '\uFFFC';

/** The atoms of a sentence as one string, so that patterns can look across literals. */
export type Joined = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly atoms: readonly Atom[];
};

export function join(atoms: readonly Atom[]): Joined {
  const starts: number[] = [];
  let text = '';
  for (const atom of atoms) {
    starts.push(text.length);
    text += atom.kind === 'text' ? atom.text : MARK;
  }
  return { text, starts, atoms };
}

/** An offset in a segment's own text. */
export type TextPlace = {
  readonly site: Site;
  readonly segment: number;
  readonly whole: string;
  readonly at: number;
};

/** A part before its marks are numbered. */
export type LoosePart =
  | {
      readonly kind: 'text';
      readonly site: Site;
      readonly segment: number;
      /** The segment's own text, of which this covers `from` to `to`. */
      readonly whole: string;
      readonly from: number;
      readonly to: number;
      readonly text: string;
    }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly edges?: Edges }
  | {
      readonly kind: 'open' | 'close' | 'void';
      readonly span: Span;
      readonly tag?: string;
      /** Of a tag that is part of a literal's text. */
      readonly edges?: Edges;
    };

/** Where a literal can take text right before a mark, and right behind it. */
export type Edges = { readonly before?: TextPlace; readonly behind?: TextPlace };

/** Where an offset of the joined text lies in a literal's; undefined in a hole. */
export function placeIn({ starts, atoms }: Joined, offset: number): TextPlace | undefined {
  const index = starts.findLastIndex((start) => start <= offset);
  const atom = atoms[index];
  if (atom?.kind !== 'text') return undefined;
  return { site: atom.site, segment: atom.segment, whole: atom.text, at: offset - starts[index]! };
}

/** The parts of `from` to `to` of the joined text; `shown` makes what the unit says of what the literal says. */
export function partsBetween(
  joined: Joined,
  from: number,
  to: number,
  shown: (text: string) => string,
): readonly LoosePart[] {
  const { starts, atoms } = joined;
  const parts: LoosePart[] = [];
  atoms.forEach((atom, index) => {
    const start = starts[index]!;
    if (atom.kind !== 'text') {
      if (start < from || start >= to) return;
      parts.push(atom.kind === 'hole' ? { ...atom, edges: edgesIn(joined, index) } : atom);
      return;
    }
    const [first, last] = [Math.max(from, start), Math.min(to, start + atom.text.length)];
    // An empty run between two marks can take text as well, but not one outside the range.
    if (first > last || (first === last && (start < from || start + atom.text.length > to))) return;
    const { site, segment, text: whole } = atom;
    const cut = { from: first - start, to: last - start };
    const text = shown(whole.slice(cut.from, cut.to));
    parts.push({ kind: 'text', site, segment, whole, ...cut, text });
  });
  return parts;
}

function edgesIn({ atoms }: Joined, index: number): Edges {
  const [left, right] = [atoms[index - 1], atoms[index + 1]];
  const placeOf = (
    { site, segment, text }: Extract<Atom, { readonly kind: 'text' }>,
    at: number,
  ): TextPlace => ({
    site,
    segment,
    whole: text,
    at,
  });
  return {
    ...(left?.kind === 'text' && { before: placeOf(left, left.text.length) }),
    ...(right?.kind === 'text' && { behind: placeOf(right, 0) }),
  };
}
