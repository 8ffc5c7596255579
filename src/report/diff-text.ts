import { createTwoFilesPatch } from 'diff';
import { harmlessText } from '../model/harmless.ts';
import { byCodePoint } from '../model/order.ts';
import type { Paint } from '../model/paint.ts';

/** A file before and after, under the donor's path and under its new one. */
export type ShownChange = {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
};

/** A unified diff that `git apply` reads, by path; a file that only moves is said in git's words. */
export function diffText(changes: readonly ShownChange[], paint: Paint): string {
  const sorted = [...changes].sort((a, b) => byCodePoint(a.from, b.from));
  return sorted.map((change) => fileDiff(change, paint)).join('');
}

function fileDiff({ from, to, before, after }: ShownChange, paint: Paint): string {
  const head = [
    `diff --git a/${from} b/${to}`,
    ...(from === to ? [] : [`rename from ${from}`, `rename to ${to}`]),
  ];
  const lines = head.map((line) => `${paint.bold(harmlessText(line))}\n`).join('');
  if (before === after) return lines;
  const patch = createTwoFilesPatch(`a/${from}`, `b/${to}`, before, after, undefined, undefined, {
    context: 1,
  });
  const body = patch.split('\n').filter((line) => !/^=+$/.test(line));
  return lines + body.map((line) => colour(harmlessText(line), paint)).join('\n');
}

function colour(line: string, paint: Paint): string {
  if (line.startsWith('+') && !line.startsWith('+++')) return paint.green(line);
  return line.startsWith('-') && !line.startsWith('---') ? paint.red(line) : line;
}
