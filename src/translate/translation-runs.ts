import type { UnitPart } from '../model/unit-site.ts';

const MARK = /\{\d+\}|<\/?\d+\/?>/g;

/** Why a translation cannot be put where its source stands. */
export type Misfit = 'marks-differ' | 'marks-moved';

/** The runs of a translation: for each stretch of text parts between two marks of the source, what is to stand there. */
export type Runs =
  | {
      readonly runs: readonly string[];
      /** For each mark of the source in order, which of them stands in its place now. */
      readonly order: readonly number[];
    }
  | { readonly misfit: Misfit };

type Mark = { readonly raw: string; readonly isOwn: boolean };

/**
 * Parts a translation at the marks of its source. A text may hold what looks like a mark and is none (`{0}` in a
 * message format), so the marks are counted in order: the source says which of them are its own. Holes may change places
 * with holes; tags stay where they are among the marks.
 */
export function translationRuns(parts: readonly UnitPart[], target: string): Runs {
  const wanted = marksOf(parts);
  const found = [...target.matchAll(MARK)];
  const raws = found.map(([raw]) => raw);
  const expected = wanted.map(({ raw }) => raw);
  if ([...raws].sort().join() !== [...expected].sort().join()) return { misfit: 'marks-differ' };
  const isInOrder = raws.every((raw, index) => raw === expected[index]);
  // Which of two equal marks is meant, only their order could tell.
  if (!isInOrder && isAmbiguous(wanted)) return { misfit: 'marks-moved' };
  const own = wanted.flatMap(({ raw, isOwn }) => (isOwn ? [raw] : []));
  const runs: string[] = [];
  const order: number[] = [];
  let from = 0;
  found.forEach((match, index) => {
    const isOwn = isInOrder ? wanted[index]!.isOwn : own.includes(match[0]);
    if (!isOwn) return;
    order.push(isInOrder ? order.length : own.indexOf(match[0]));
    runs.push(target.slice(from, match.index));
    from = match.index + match[0].length;
  });
  const isHole = (mark: number) => own[mark]!.startsWith('{');
  if (order.some((mark, at) => mark !== at && !(isHole(mark) && isHole(at))))
    return { misfit: 'marks-moved' };
  return { runs: [...runs, target.slice(from)], order };
}

/** Whether a mark of the text's own looks like another mark. */
function isAmbiguous(marks: readonly Mark[]): boolean {
  return marks.some(
    ({ raw, isOwn }, at) => isOwn && marks.some((other, index) => index !== at && other.raw === raw),
  );
}

/** The marks of a source in order; `isOwn` tells holes and tags from text that only looks like them. */
function marksOf(parts: readonly UnitPart[]): readonly Mark[] {
  const marks: Mark[] = [];
  let said = '';
  const endText = () => {
    for (const raw of said.match(MARK) ?? []) marks.push({ raw, isOwn: false });
    said = '';
  };
  for (const part of parts) {
    if (part.kind === 'text') {
      said += part.text;
      continue;
    }
    endText();
    marks.push({ raw: markOf(part), isOwn: true });
  }
  endText();
  return marks;
}

function markOf(part: Exclude<UnitPart, { readonly kind: 'text' }>): string {
  if (part.kind === 'hole') return `{${part.number}}`;
  if (part.kind === 'open') return `<${part.number}>`;
  return part.kind === 'close' ? `</${part.number}>` : `<${part.number}/>`;
}
