import type { Span } from '../model/edit.ts';
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
  return contextsOf(path, text)(hit, hit.term);
}

/** The same for many places of one text: those on one line share the line. `term` is handed on as it is. */
export function contextsOf(
  path: string,
  text: string,
): <T>(place: Span, term: T) => Omit<HitContext, 'term'> & { readonly term: T } {
  let line = '';
  let lineStart = 0;
  let lineEnd = -1;
  let isWhole = false;
  return ({ start, end }, term) => {
    const from = Math.max(0, start - REACH);
    const to = Math.min(text.length, end + REACH);
    const isSame = isWhole && from <= lineStart && lineStart <= start && end <= lineEnd && lineEnd <= to;
    if (!isSame) {
      lineStart = from + text.slice(from, start).lastIndexOf('\n') + 1;
      const after = text.slice(end, to).indexOf('\n');
      lineEnd = after === -1 ? to : end + after;
      line = text.slice(lineStart, lineEnd);
      isWhole =
        (lineStart === 0 || text[lineStart - 1] === '\n') &&
        (lineEnd === text.length || text[lineEnd] === '\n');
    }
    return { start, end, term, path, text, line, lineStart };
  };
}

/** The line of a span, cut as in `HitContext`. */
export function lineAround(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const lineStart = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const after = text.slice(end, to).indexOf('\n');
  return text.slice(lineStart, after === -1 ? to : end + after);
}

/** The line up to the hit. */
export function lineBefore({ line, start, lineStart }: Omit<HitContext, 'term'>): string {
  return line.slice(0, start - lineStart);
}

/** The longest run of characters of a class around the hit, within its line. */
export function runAround(
  context: Omit<HitContext, 'term'>,
  isMember: CharClass,
): { text: string; start: number } {
  const { line } = context;
  let start = context.start - context.lineStart;
  let end = context.end - context.lineStart;
  while (start > 0 && isMember(line, start - 1)) start--;
  while (end < line.length && isMember(line, end)) end++;
  return { text: line.slice(start, end), start: start + context.lineStart };
}

/**
 * Hits that are no part of a new name, nor begin or end in one: below the donor’s domain the recipient may have a host of
 * its own, and what `FormGo ID` becomes, `LaoForm ID`, is no `Form ID`.
 */
export function outside(hits: readonly Hit[], targets: readonly Hit[]): readonly Hit[] {
  if (targets.length === 0) return hits;
  return hits.filter(
    (hit) =>
      !targets.some(
        ({ start, end }) =>
          (start <= hit.start && hit.end <= end && end - start > hit.end - hit.start) ||
          (start < hit.start && hit.start < end && end < hit.end) ||
          (hit.start < start && start < hit.end && hit.end < end),
      ),
  );
}
