import type { Span } from '../model/edit.ts';
import { withEdits } from '../model/with-edits.ts';

/** A replacement in the donor's text, and the unit that wants it. */
export type TextEdit = { readonly span: Span; readonly text: string; readonly unit: string };

/** The code of one hole (`from`) in the place of another (`slot`), with all that is changed in it. */
export type Move = {
  readonly slot: Span;
  readonly from: Span;
  readonly isWrapped: boolean;
  readonly unit: string;
};

/**
 * Edits and moved holes as edits alone, ascending, none overlapping. An edit inside a hole goes with it, so
 * a name that is renamed there or a text that is translated there is not lost.
 */
export function settleMoves(
  text: string,
  edits: readonly TextEdit[],
  moves: readonly Move[],
): readonly TextEdit[] {
  if (moves.length === 0) return [...edits].sort(byStart);
  const isInside = (span: Span, unit: string, others: readonly Move[]) =>
    others.some(({ slot, unit: owner }) => owner !== unit && isWithin(span, slot));
  const outermost = (plain: readonly TextEdit[], moved: readonly Move[]): readonly TextEdit[] =>
    [
      ...plain.filter(({ span, unit }) => !isInside(span, unit, moved)),
      ...moved.filter(({ slot, unit }) => !isInside(slot, unit, moved)).map(settled),
    ].sort(byStart);
  const settled = ({ slot, from, isWrapped, unit }: Move): TextEdit => {
    // An edit at the edge of a hole that its own sentence asks for stands beside the hole.
    const inner = outermost(
      edits.filter((edit) => edit.unit !== unit && isWithin(edit.span, from)),
      moves.filter((move) => move.unit !== unit && isWithin(move.slot, from)),
    );
    const said = withEdits(text, inner, from);
    return { span: slot, text: isWrapped ? `(${said})` : said, unit };
  };
  return outermost(edits, moves);
}

export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function byStart(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
