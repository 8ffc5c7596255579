/** A spreadsheet would run what starts so; an apostrophe before it makes it a text. */
const FORMULA = /^[=+\-@\t\r']/;

/** Rows of cells as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function writeCsvCells(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(cellText).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of a CSV file, as Excel or LibreOffice write it: the heading tells by what its columns are parted. */
export function readCsvCells(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const heading = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  const mark = [',', ';', '\t'].sort((a, b) => heading.split(b).length - heading.split(a).length)[0]!;
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[++at]!;
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === mark || sign === '\n') {
      rows.at(-1)!.push(plain(cell));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || rows.at(-1)!.length > 0) rows.at(-1)!.push(plain(cell));
  return rows.filter((cells) => cells.some((each) => each !== ''));
}

function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
