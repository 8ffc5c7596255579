import { createTwoFilesPatch } from 'diff';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { redact } from '../model/redact.ts';

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
  if (before === after) return lines;
  const patch = createTwoFilesPatch(`a/${from}`, `b/${to}`, before, after, undefined, undefined, {
    context: 3,
  });
  // Before anything is coloured: a secret is known by what stands around it.
  const body = redact(patch)
    .split('\n')
    .filter((line) => !/^=+$/.test(line));
  return lines + body.map((line) => colour(harmlessLine(line), paint)).join('\n');
}

/** A carriage return at the end of a line is a line ending; anywhere else it would overwrite what is shown. */
function harmlessLine(line: string): string {
  return line.endsWith('\r') ? `${harmlessText(line.slice(0, -1))}\r` : harmlessText(line);
}

function colour(line: string, paint: Paint): string {
  if (line.startsWith('+') && !line.startsWith('+++')) return paint.green(line);
  return line.startsWith('-') && !line.startsWith('---') ? paint.red(line) : line;
}
