import { width } from './width.ts';

/** Rows in columns, two spaces apart; numbers to the right. Width counts what a terminal shows. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(0, ...rows.map((row) => width(row[i] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i]!, i === row.length - 1))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function pad(cell: string, columns: number, isLast: boolean): string {
  const space = ' '.repeat(columns - width(cell));
  if (/^[\d ]+(?:\.\d+)? ?%?$/.test(cell.replace(/\x1b\[\d+m/g, ''))) return space + cell;
  return isLast ? cell : cell + space;
}
