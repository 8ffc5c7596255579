import { createTwoFilesPatch, formatPatch, type StructuredPatchHunk } from 'diff';

const CONTEXT = 3;
/** The shortest diff takes time by the square of what it changes: for more than this, nobody would wait for it. */
const MOST_CHANGED = 1_000;

/** Lines of the one text, with those of the other that come in their place; ends are exclusive. */
type Change = {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
};

/** The unified diff of two texts: the shortest, or one that compares line by line where very much changes. */
export function unifiedDiff(from: string, to: string, before: string, after: string): string {
  const options = { context: CONTEXT, maxEditLength: MOST_CHANGED };
  return (
    createTwoFilesPatch(from, to, before, after, undefined, undefined, options) ??
    formatPatch({
      oldFileName: from,
      newFileName: to,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: hunksOf(linesOf(before), linesOf(after)),
    })
  );
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function hunksOf(old: readonly string[], now: readonly string[]): StructuredPatchHunk[] {
  const groups: Change[][] = [];
  for (const change of changesOf(old, now)) {
    const last = groups.at(-1);
    if (last !== undefined && change.from - last.at(-1)!.to <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups.map((changes) => hunkOf(changes, old, now));
}

/** Renames change lines where they stand. Where lines came or went as well, all from the first to the last change is one. */
function changesOf(old: readonly string[], now: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  if (old.length === now.length) {
    for (let line = 0; line < old.length; line++) {
      const from = line;
      while (line < old.length && old[line] !== now[line]) line++;
      if (line > from) changes.push({ from, to: line, newFrom: from, newTo: line });
    }
    return changes;
  }
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [{ from: head, to: old.length - tail, newFrom: head, newTo: now.length - tail }];
}

function hunkOf(changes: readonly Change[], old: readonly string[], now: readonly string[]) {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const start = Math.max(0, first.from - CONTEXT);
  const end = Math.min(old.length, last.to + CONTEXT);
  const lines: string[] = [];
  let at = start;
  for (const { from, to, newFrom, newTo } of changes) {
    for (const line of old.slice(at, from)) lines.push(...marked(' ', line));
    for (const line of old.slice(from, to)) lines.push(...marked('-', line));
    for (const line of now.slice(newFrom, newTo)) lines.push(...marked('+', line));
    at = to;
  }
  for (const line of old.slice(at, end)) lines.push(...marked(' ', line));
  const newStart = start + first.newFrom - first.from;
  return {
    oldStart: start + 1,
    oldLines: end - start,
    newStart: newStart + 1,
    newLines: end + last.newTo - last.to - newStart,
    lines,
  };
}

function marked(sign: string, line: string): readonly string[] {
  return line.endsWith('\n')
    ? [`${sign}${line.slice(0, -1)}`]
    : [`${sign}${line}`, '\\ No newline at end of file'];
}
