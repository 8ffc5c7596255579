import type { Span } from '../model/edit.ts';
import type { CodeEdit } from './codemod.ts';

/** Where the texts of edits stand once they are made. */
export function newSpans(edits: readonly CodeEdit[]): readonly Span[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
}

/** Whether an offset stands in one of the spans, which are in order. */
export function inSpans(spans: readonly Span[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < spans[low - 1]!.end;
  };
}
