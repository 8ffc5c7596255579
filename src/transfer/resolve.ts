import type { Edit } from '../model/edit.ts';

/** Who wins where two edits touch the same characters, highest first: a whole text before a name inside it. */
const AUTHORITY: readonly Edit['by']['stage'][] = ['redact', 'localize', 'decide', 'rebrand'];

/** Edits in ascending order without overlaps: by authority, then the one that starts first, then the longest. */
export function resolve(edits: readonly Edit[]): readonly Edit[] {
  if (isSettled(edits)) return edits;
  let chosen: readonly Edit[] = [];
  for (const stage of AUTHORITY) {
    const own = edits.filter((edit) => edit.by.stage === stage).sort(byStart);
    if (own.length > 0) chosen = merge(chosen, own);
  }
  return chosen;
}

/** Whether there is nothing to settle: most files have edits of one stage alone, one behind the other. */
function isSettled(edits: readonly Edit[]): boolean {
  return edits.every(({ span }, at) => at === 0 || edits[at - 1]!.span.end < span.start);
}

/** `first` is free of overlaps and wins; of `second`, what still fits. */
function merge(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  let next = 0;
  let end = 0;
  for (const edit of second) {
    while (next < first.length && first[next]!.span.start < edit.span.end) {
      end = Math.max(end, first[next]!.span.end);
      merged.push(first[next++]!);
    }
    if (edit.span.start < end) continue;
    merged.push(edit);
    end = edit.span.end;
  }
  merged.push(...first.slice(next));
  return merged.sort(byStart);
}

/** What is only inserted stands before what is replaced there. */
function byStart(a: Edit, b: Edit): number {
  return (
    a.span.start - b.span.start || Number(isInsertion(b)) - Number(isInsertion(a)) || b.span.end - a.span.end
  );
}

function isInsertion({ span }: Edit): boolean {
  return span.start === span.end;
}
