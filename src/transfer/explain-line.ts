import type { RecordedEdit, RecordedFile } from '../model/record.ts';
import { redact } from '../model/redact.ts';
import { revert } from './record-edits.ts';

/** What is known of one line of a derived text, or the number of its lines where there is no such line. */
export type LineHistory = {
  readonly text: string;
  readonly edits: readonly (RecordedEdit & { readonly column: number; readonly new: string })[];
  /** The donor's line: its number and, unless something on it was blanked, its text. */
  readonly from: { readonly line: number; readonly text: string | null };
};

/** Looks a line (1-based) of a derived text up in the file's record. */
export function explainLine(
  text: string,
  line: number,
  file: RecordedFile | undefined,
): LineHistory | { readonly lines: number } {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined || line < 1) return { lines: starts.length };
  const end = (starts[line] ?? text.length + 1) - 1;
  const all = file?.edits ?? [];
  const edits = all.filter((edit) => edit.start <= end && edit.start + edit.length >= start);
  const sealed = edits.some(({ by }) => by.stage === 'redact');
  const donor = sealed ? null : (lineOf(revert(text, all), donorLine(text, start, all)) ?? '');
  return {
    text: lineOf(text, line) ?? '',
    edits: edits.map((edit) => ({
      ...edit,
      // What was put in or changed may begin on a line before.
      column: Math.max(edit.start - start, 0) + 1,
      new: text.slice(edit.start, edit.start + edit.length),
    })),
    from: { line: donorLine(text, start, all), text: donor },
  };
}

/** A line for eyes. What makes it a secret may stand on another line, so the whole text is redacted first. */
function lineOf(text: string, line: number): string | undefined {
  return redact(text).split('\n')[line - 1];
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) starts.push(at + 1);
  }
  return starts;
}

/** Edits may hold line breaks on either side, so the donor's line is counted, not assumed. */
function donorLine(text: string, start: number, edits: readonly RecordedEdit[]): number {
  const before = edits.filter((edit) => edit.start + edit.length <= start);
  const breaks = (part: string) => part.split('\n').length - 1;
  const shift = before.reduce(
    (sum, { start: at, length, old }) => sum + breaks(old) - breaks(text.slice(at, at + length)),
    0,
  );
  return breaks(text.slice(0, start)) + 1 + shift;
}
