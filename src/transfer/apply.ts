import type { Edit } from '../model/edit.ts';
import type { RecordedEdit } from '../model/record.ts';

type Replacement = { readonly span: { readonly start: number; readonly end: number }; readonly text: string };

/** The text with resolved replacements applied together. */
export function apply(text: string, edits: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of edits) {
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The same edits as they stand in the result. */
export function recordEdits(edits: readonly Edit[]): readonly RecordedEdit[] {
  let shift = 0;
  return edits.map(({ span, old, text, by }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, length: text.length, old, by };
  });
}

/** The donor's text again, from the derived text and its record. */
export function revert(text: string, edits: readonly RecordedEdit[]): string {
  return apply(
    text,
    edits.map(({ start, length, old }) => ({ span: { start, end: start + length }, text: old })),
  );
}
