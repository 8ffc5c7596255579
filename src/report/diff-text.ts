import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { patchLines } from './patch-lines.ts';

/** A file before and after, under the donor's path and under its new one. */
export type ShownChange = {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
};

/**
 * One file's unified diff, as `git apply` reads it (a file in UTF-16 is shown decoded, for people alone); a
 * file that only moves is said in git's words.
 */
export function diffText({ from, to, before, after }: ShownChange, paint: Paint): string {
  const head = [
    `diff --git a/${from} b/${to}`,
    ...(from === to ? [] : ['similarity index 90%', `rename from ${from}`, `rename to ${to}`]),
  ];
  const lines = head.map((line) => `${paint.bold(harmlessText(line))}\n`).join('');
  return lines + patchLines(`a/${from}`, `b/${to}`, before, after, paint);
}
