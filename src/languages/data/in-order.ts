import type { Span } from '../../model/edit.ts';

/** As they stand in the file, what holds another before it. */
export function inOrder<T extends { readonly span: Span }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
