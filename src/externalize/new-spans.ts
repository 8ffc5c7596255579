import { countWhile } from '../model/count-while.ts';
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
    const begun = countWhile(spans, ({ start }) => start <= offset);
    return begun > 0 && offset < spans[begun - 1]!.end;
  };
}
