import { byCodePoint } from '../model/by-code-point.ts';
import { pivotNote } from '../model/pivot-note.ts';
import type { Unit } from '../model/unit.ts';

/** What a translator is told of a unit: comments, what its holes hold, the donor's own text in other languages. One line each. */
export function notesOfUnit({ comments, holes, pivots }: Unit): readonly string[] {
  const told = comments.flatMap((comment) => comment.split(/\r?\n|\r/)).map((line) => line.trim());
  const filled = holes.flatMap((name, i) =>
    name === '' ? [] : [`{${i}}: ${name.replace(/\s+/g, ' ').trim()}`],
  );
  const others = Object.entries(pivots)
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([language, text]) => pivotNote(language, text).trim());
  return [...told.filter((line) => line !== ''), ...filled, ...others];
}
