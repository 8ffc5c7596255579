import type { Span } from './edit.ts';

/** What stands in a span of a text, all of it if none is given, with replacements that are in order and do not overlap. */
export function withEdits(
  text: string,
  edits: readonly { readonly span: Span; readonly text: string }[],
  { start, end }: Span = { start: 0, end: text.length },
): string {
  const said: string[] = [];
  let at = start;
  for (const { span, text: replacement } of edits) {
    said.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return said.join('') + text.slice(at, end);
}
