import { sayIn } from '../messages/say-in.ts';
import { EXPLAIN_WORDS } from '../messages/summary-words.ts';
import { harmlessSource } from '../model/harmless.ts';
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
  const say = sayIn(paint.translate);
  const words = EXPLAIN_WORDS;
  const lines = [`${paint.bold(`${path}:${line}`)}  ${text}`];
  if (from === null) lines.push(say(words.noSuchFile));
  else
    lines.push(
      `${paint.dim(say(words.from))} ${donor}/${from.path}:${from.line}${from.text === null ? '' : `  ${from.text}`}`,
    );
  if (from !== null && edits.length === 0) lines.push(say(words.untouched));
  for (const edit of edits) {
    const nothing = say(edit.stage === 'redact' ? words.blanked : words.nothing);
    const old = edit.old === '' ? nothing : edit.old;
    const { decided } = edit;
    const author =
      decided === undefined
        ? say(words.byRule, { stage: edit.stage, rule: edit.rule })
        : say(words.decided, decided);
    lines.push(`  ${say(words.column, { column: edit.column })} ${old} → ${edit.new}  ${paint.dim(author)}`);
  }
  if (follows.length > 0) lines.push(`${say(words.linkFollows)} ${rules(follows, paint)}`);
  if (from !== null && from.path !== path)
    lines.push(`${paint.dim(say(words.pathWas))} ${from.path}  ${rules(movedBy, paint)}`);
  return lines.map((row) => `${harmlessKeepingColour(row)}\n`).join('');
}

function rules(names: readonly string[], paint: Paint): string {
  return names.length === 0
    ? ''
    : paint.dim(sayIn(paint.translate)(EXPLAIN_WORDS.byRule, { stage: 'rebrand', rule: names.join(', ') }));
}

function harmlessKeepingColour(text: string): string {
  return text
    .split(/(\x1b\[\d+m)/)
    .map((part, i) => (i % 2 === 1 ? part : harmlessSource(part)))
    .join('');
}
