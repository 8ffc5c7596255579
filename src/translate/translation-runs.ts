import type { UnitPart } from '../model/unit-site.ts';

const MARK = /\{\d+\}|<\/?\d+\/?>/g;

/** Why a translation cannot be put where its source stands. */
export type Misfit = 'marks-differ' | 'marks-moved';

/** The runs of a translation: for each stretch of text parts between two marks of the source, what is to stand there. */
export type Runs = { readonly runs: readonly string[] } | { readonly misfit: Misfit };

/**
 * Parts a translation at the marks of its source. A text may hold what looks like a mark and is none (`{0}` in a
 * message format), so the marks are counted in order: the source says which of them are its own.
 */
export function translationRuns(parts: readonly UnitPart[], target: string): Runs {
  const wanted = marksOf(parts);
  const found = [...target.matchAll(MARK)];
  const raws = found.map(([raw]) => raw);
  const expected = wanted.map(({ raw }) => raw);
  if (raws.length !== expected.length || [...raws].sort().join() !== [...expected].sort().join())
    return { misfit: 'marks-differ' };
  if (raws.some((raw, index) => raw !== expected[index])) return { misfit: 'marks-moved' };
  const runs: string[] = [];
  let from = 0;
  found.forEach((match, index) => {
    if (!wanted[index]!.isOwn) return;
    runs.push(target.slice(from, match.index));
    from = match.index + match[0].length;
  });
  return { runs: [...runs, target.slice(from)] };
}

/** The marks of a source in order; `isOwn` tells holes and tags from text that only looks like them. */
function marksOf(parts: readonly UnitPart[]): readonly { raw: string; isOwn: boolean }[] {
  return parts.flatMap((part): { raw: string; isOwn: boolean }[] => {
    if (part.kind === 'text') return (part.text.match(MARK) ?? []).map((raw) => ({ raw, isOwn: false }));
    return [{ raw: markOf(part), isOwn: true }];
  });
}

function markOf(part: Exclude<UnitPart, { readonly kind: 'text' }>): string {
  if (part.kind === 'hole') return `{${part.number}}`;
  if (part.kind === 'open') return `<${part.number}>`;
  return part.kind === 'close' ? `</${part.number}>` : `<${part.number}/>`;
}
