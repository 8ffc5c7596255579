import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';

/** One line of a derived file: where it comes from, and each edit on it. */
export type Explained = {
  readonly donor: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly from: { readonly path: string; readonly line: number; readonly text: string | null };
  readonly edits: readonly {
    readonly column: number;
    readonly old: string;
    readonly new: string;
    readonly stage: string;
    readonly rule: string;
  }[];
};

export function explainText(explained: Explained, paint: Paint): string {
  const { donor, path, line, text, from, edits } = explained;
  const lines = [
    `${paint.bold(`${path}:${line}`)}  ${text}`,
    `${paint.dim('from')} ${donor}/${from.path}:${from.line}${from.text === null ? '' : `  ${from.text}`}`,
  ];
  if (edits.length === 0) lines.push('This line is as the donor wrote it.');
  for (const edit of edits) {
    const old = edit.old === '' ? '(blanked)' : edit.old;
    lines.push(
      `  column ${edit.column}: ${old} → ${edit.new}  ${paint.dim(`${edit.stage}, rule ${edit.rule}`)}`,
    );
  }
  if (from.path !== path) lines.push(`${paint.dim('The path was')} ${from.path}`);
  return lines.map((row) => `${harmlessKeepingColour(row)}\n`).join('');
}

function harmlessKeepingColour(text: string): string {
  return text
    .split(/(\x1b\[\d+m)/)
    .map((part, i) => (i % 2 === 1 ? part : harmlessText(part)))
    .join('');
}
