import type { Span } from '../model/edit.ts';
import { withEdits } from '../model/with-edits.ts';
import type { CodeEdit } from './codemod.ts';

/** What is to stand in a span; `source` gives what stands in a span inside it, with its own edits made. */
export type NestedEdit = { readonly span: Span; readonly render: (source: (span: Span) => string) => string };

/** Edits of which some stand inside others, as edits side by side: what is written outside takes up what is written inside. */
export function nestedEdits(text: string, wanted: readonly NestedEdit[]): readonly CodeEdit[] {
  const sorted = [...wanted].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return outermost(sorted, { start: 0, end: text.length }, text);
}

function outermost(sorted: readonly NestedEdit[], within: Span, text: string): readonly CodeEdit[] {
  const edits: CodeEdit[] = [];
  let at = within.start;
  for (const edit of sorted) {
    const { start, end } = edit.span;
    if (start < at || end > within.end) continue;
    const inner = sorted.filter((each) => each !== edit && each.span.start >= start && each.span.end <= end);
    const source = (span: Span) => withEdits(text, outermost(inner, span, text), span);
    edits.push({ span: edit.span, text: edit.render(source) });
    at = end;
  }
  return edits;
}
