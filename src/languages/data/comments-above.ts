import { countWhile } from '../../model/count-while.ts';
import type { Site } from '../../model/site.ts';

/**
 * Finds the developer's comment above an offset: what stands alone on the lines right above its line, one comment
 * after the other, without the marks.
 */
export function commentsAbove(text: string, comments: readonly Site[]): (at: number) => string | undefined {
  if (comments.length === 0) return () => undefined;
  const lines = lineStarts(text);
  const endingBefore = new Map<number, Site>();
  for (const comment of comments) {
    const { start, end } = comment.span;
    const isAlone = text.slice(lineOf(lines, start), start).trim() === '';
    const next = /[ \t]*(?:\r?\n|$)/y;
    next.lastIndex = end;
    const match = next.exec(text);
    if (isAlone && match !== null) endingBefore.set(end + match[0].length, comment);
  }
  return (at) => {
    const found: string[] = [];
    let line = lineOf(lines, at);
    for (let above = endingBefore.get(line); above !== undefined; above = endingBefore.get(line)) {
      found.unshift(above.text);
      line = lineOf(lines, above.span.start);
      if (found.length === MOST_LINES) break;
    }
    return found.length === 0 ? undefined : found.join('\n');
  };
}

/** A longer run of comments is a head or code that was commented out, not a word about the next value. */
const MOST_LINES = 12;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The last start at or before an offset. */
function lineOf(starts: readonly number[], at: number): number {
  return starts[countWhile(starts, (start) => start <= at) - 1]!;
}
