import type { Span } from '../../model/edit.ts';

/** A cell: `inner` is what stands between its quotes, where it has some. */
export type CsvCell = { readonly span: Span; readonly inner: Span; readonly isQuoted: boolean };

export type CsvTable = {
  readonly delimiter: string;
  readonly rows: readonly (readonly CsvCell[])[];
  /** UTF-16 offset of a quote that nothing closes; -1. */
  readonly open: number;
};

const DELIMITERS = [',', ';', '\t', '|'];

/** The cells of a table; what parts them is told by its first line. */
export function csvRows(text: string): CsvTable {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const delimiter = delimiterOf(text, start);
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let at = start;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? quoteEnd(text, at + 1) : bareEnd(text, at, delimiter);
    if (end === -1) return { delimiter, rows: [...rows, row], open: at };
    const inner = isQuoted ? { start: at + 1, end } : { start: at, end };
    const after = isQuoted ? end + 1 : end;
    row.push({ span: { start: at, end: after }, inner, isQuoted });
    // What follows a quoted cell up to the delimiter is nobody's.
    at = bareEnd(text, after, delimiter);
    if (text[at] === delimiter) {
      at++;
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { delimiter, rows, open: -1 };
}

function delimiterOf(text: string, start: number): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(start, start + 10_000))![0];
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((each) => bare.split(each).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

function quoteEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function bareEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === delimiter || unit === '\n' || unit === '\r') return at;
  }
  return text.length;
}
