import type { Edit } from '../model/edit.ts';
import type { RecordedEdit } from '../model/record.ts';
import { withEdits } from '../model/with-edits.ts';

/** Edits as they stand in the text that they make. */
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
  return withEdits(
    text,
    edits.map(({ start, length, old }) => ({ span: { start, end: start + length }, text: old })),
  );
}
