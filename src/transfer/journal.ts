import type { Author } from '../model/edit.ts';
import { lineCounter } from '../model/lines.ts';
import { redact } from '../model/redact.ts';
import { REDACTED } from '../model/redacted.ts';
import type { Derivation } from './derive.ts';
import type { FileChange } from './ports.ts';
import { LINK_AUTHOR } from './retarget-links.ts';

/** One edit, or one move of a file, where nothing of the text is told. Offsets are UTF-16 units of the donor's text. */
export type JournalRow = {
  readonly donor: string;
  /** The donor's path, and the recipient's. */
  readonly path: string;
  readonly newPath: string;
  readonly line: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** null where it must be kept nowhere. */
  readonly old: string | null;
  readonly new: string;
  readonly stage: Author['stage'];
  readonly rule: string;
};

/** The edits of one file. */
export function editRows(donor: string, { from, to, before, edits }: FileChange): readonly JournalRow[] {
  const text = before.text();
  const placeOf = lineCounter(text);
  return edits.map(({ span, old, text: now, by }): JournalRow => {
    const isSecret = by.stage === 'redact' || isHidden(text, span.start, old);
    return {
      donor,
      path: from,
      newPath: to,
      line: placeOf(span.start).line,
      start: span.start,
      end: span.end,
      old: by.stage === 'redact' ? null : isSecret ? REDACTED : redact(old),
      new: isSecret && by.stage !== 'redact' ? REDACTED : redact(now),
      stage: by.stage,
      rule: redact(by.rule),
    };
  });
}

/** What moved, and the links that follow. */
export function moveRows({ record, links }: Derivation): readonly JournalRow[] {
  const nowhere = { line: null, start: null, end: null, stage: 'rebrand' } as const;
  return record.files.flatMap(({ from: path, path: newPath, movedBy = [] }): JournalRow[] => {
    const head = { donor: record.donor, path, newPath, ...nowhere };
    const link = links.get(path);
    return [
      ...(path === newPath ? [] : [{ ...head, old: path, new: newPath, rule: movedBy.join(', ') }]),
      ...(link === undefined ? [] : [{ ...head, old: link.old, new: link.target, rule: LINK_AUTHOR.rule }]),
    ];
  });
}

/** Whether a name stands in what a reader of its line would not be shown. */
function isHidden(text: string, start: number, old: string): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', start);
  const line = text.slice(from, next === -1 ? text.length : next);
  const shown = redact(line);
  return shown !== line && !shown.includes(old);
}
