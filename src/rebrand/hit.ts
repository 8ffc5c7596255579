import type { CharClass } from './char-class.ts';
import type { Term } from './term.ts';

/** A needle found in a text, before anything is judged. */
export type Hit = { readonly start: number; readonly end: number; readonly term: Term };

/** A hit with its surroundings: what a protection looks at. */
export type HitContext = Hit & {
  readonly path: string;
  readonly text: string;
  /** The line of the hit, cut at 400 characters to either side: minified files have lines of megabytes. */
  readonly line: string;
  /** Offset of `line` in the text. */
  readonly lineStart: number;
};

const REACH = 400;

export function contextOf(path: string, text: string, hit: Hit): HitContext {
  const from = Math.max(0, hit.start - REACH);
  const to = Math.min(text.length, hit.end + REACH);
  const before = text.slice(from, hit.start);
  const lineStart = from + before.lastIndexOf('\n') + 1;
  const after = text.indexOf('\n', hit.end);
  const lineEnd = after === -1 || after > to ? to : after;
  return {
    start: hit.start,
    end: hit.end,
    term: hit.term,
    path,
    text,
    line: text.slice(lineStart, lineEnd),
    lineStart,
  };
}

/** The line up to the hit. */
export function lineBefore({ line, start, lineStart }: HitContext): string {
  return line.slice(0, start - lineStart);
}

/** The longest run of characters of a class around the hit, within its line. */
export function runAround(context: HitContext, isMember: CharClass): { text: string; start: number } {
  const { line } = context;
  let start = context.start - context.lineStart;
  let end = context.end - context.lineStart;
  while (start > 0 && isMember(line, start - 1)) start--;
  while (end < line.length && isMember(line, end)) end++;
  return { text: line.slice(start, end), start: start + context.lineStart };
}
