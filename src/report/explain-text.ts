import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';

/** One line of a derived file: where it comes from, and each edit on it. */
export type Explained = {
  readonly donor: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** The donor's line, its text null where something on it was blanked; null for a file that the donor does not have. */
  readonly from: { readonly path: string; readonly line: number; readonly text: string | null } | null;
  /** The names that moved the file; none where its path is the donor's. */
  readonly movedBy: readonly string[];
  /** Of a symbolic link with a new target: the names that moved what it leads to. */
  readonly follows: readonly string[];
  readonly edits: readonly {
    readonly column: number;
    readonly old: string;
    readonly new: string;
    readonly stage: string;
    readonly rule: string;
    /** Set where a person's decision made it. */
    readonly decided?: { readonly by: string; readonly on: string; readonly reason: string };
  }[];
};

export function explainText(explained: Explained, paint: Paint): string {
  const { donor, path, line, text, from, movedBy, follows, edits } = explained;
  const lines = [`${paint.bold(`${path}:${line}`)}  ${text}`];
  if (from === null)
    lines.push('The donor has no such file: it comes from the catalogs or from the overlay.');
  else
    lines.push(
      `${paint.dim('from')} ${donor}/${from.path}:${from.line}${from.text === null ? '' : `  ${from.text}`}`,
    );
  if (from !== null && edits.length === 0) lines.push('This line is as the donor wrote it.');
  for (const edit of edits) {
    const nothing = edit.stage === 'redact' ? '(blanked)' : '(nothing)';
    const old = edit.old === '' ? nothing : edit.old;
    const { decided } = edit;
    const author =
      decided === undefined
        ? `${edit.stage}, rule ${edit.rule}`
        : `decided by ${decided.by}, ${decided.on}: ${decided.reason}`;
    lines.push(`  column ${edit.column}: ${old} → ${edit.new}  ${paint.dim(author)}`);
  }
  if (follows.length > 0) lines.push(`The link follows what it leads to: ${rules(follows, paint)}`);
  if (from !== null && from.path !== path)
    lines.push(`${paint.dim('The path was')} ${from.path}  ${rules(movedBy, paint)}`);
  return lines.map((row) => `${harmlessKeepingColour(row)}\n`).join('');
}

function rules(names: readonly string[], paint: Paint): string {
  return names.length === 0 ? '' : paint.dim(`rebrand, rule ${names.join(', ')}`);
}

function harmlessKeepingColour(text: string): string {
  return text
    .split(/(\x1b\[\d+m)/)
    .map((part, i) => (i % 2 === 1 ? part : harmlessText(part)))
    .join('');
}
