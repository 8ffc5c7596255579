import { isUtf8 } from 'node:buffer';
import { readCsvCells, writeCsvCells } from '../formats/csv-cells.ts';
import { readWorkbook } from '../formats/xlsx/read-workbook.ts';
import { sheetXml } from '../formats/xlsx/sheet-xml.ts';
import { writeWorkbook } from '../formats/xlsx/write-workbook.ts';

/** A question on its way to a lawyer or an official, and back. */
export type AnswerRow = {
  readonly id: string;
  readonly question: string;
  readonly places: string;
  readonly proposal: string;
  /** What may be answered. */
  readonly answers: string;
  readonly answer: string;
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  /** `seenOf` the question when it was sent out. */
  readonly seen: string;
};

type Column = {
  readonly key: keyof AnswerRow;
  readonly title: string;
  readonly width: number;
  readonly look: Look;
};
type Look = 'locked' | 'open' | 'open-lao' | 'hidden';

const COLUMNS: readonly Column[] = [
  { key: 'question', title: 'Question', width: 50, look: 'locked' },
  { key: 'places', title: 'Where', width: 60, look: 'locked' },
  { key: 'proposal', title: 'Proposal', width: 40, look: 'locked' },
  { key: 'answers', title: 'Possible answers', width: 24, look: 'locked' },
  { key: 'answer', title: 'Answer', width: 14, look: 'open' },
  { key: 'text', title: 'Text to put there', width: 24, look: 'open-lao' },
  { key: 'reason', title: 'Reason', width: 40, look: 'open-lao' },
  { key: 'by', title: 'Your name', width: 20, look: 'open-lao' },
  { key: 'id', title: 'id', width: 12, look: 'hidden' },
  { key: 'seen', title: 'seen', width: 16, look: 'hidden' },
];

const NEEDED: readonly (keyof AnswerRow)[] = ['id', 'answer', 'seen'];

/** The file's bytes: a workbook, or CSV where the name says so. */
export function writeAnswerSheet(rows: readonly AnswerRow[], path: string): Uint8Array {
  if (isCsv(path)) {
    const cells = [
      COLUMNS.map(({ title }) => title),
      ...rows.map((row) => COLUMNS.map(({ key }) => row[key])),
    ];
    return new TextEncoder().encode(writeCsvCells(cells));
  }
  const words = [...new Set(rows.flatMap(({ answers }) => answers.split(', ')))].sort();
  const sheet = {
    widths: COLUMNS.map(({ width, look }) => ({ width, isHidden: look === 'hidden' })),
    rows: [
      COLUMNS.map(({ title }) => ({ text: title, style: 'heading' as const })),
      ...rows.map((row) => COLUMNS.map(({ key, look }) => ({ text: row[key], style: look }))),
    ],
    hasHeading: true,
    choice: { column: COLUMNS.findIndex(({ key }) => key === 'answer'), words },
  };
  return writeWorkbook([{ name: 'Questions', isHidden: false, xml: sheetXml(sheet) }]);
}

/** What of a row only people write. */
export function isWrittenIn({ answer, text, reason, by }: AnswerRow): boolean {
  return [answer, text, reason, by].some((cell) => cell !== '');
}

/** The rows of a file that came back, wherever its columns were moved to, or why there are none. */
export function readAnswerSheet(
  bytes: Uint8Array,
  path: string,
): readonly AnswerRow[] | 'encoding' | 'no-table' {
  // Excel also writes CSV in the letters of one country, where a name would come as question marks.
  if (isCsv(path) && !isUtf8(bytes)) return 'encoding';
  const tables = isCsv(path) ? [readCsvCells(new TextDecoder().decode(bytes))] : tablesOf(bytes);
  for (const table of tables) {
    const at = table.findIndex((cells) => NEEDED.every((key) => placeOf(cells, key) !== -1));
    if (at === -1) continue;
    const places = COLUMNS.map(({ key }) => [key, placeOf(table[at]!, key)] as const);
    return table
      .slice(at + 1)
      .map(
        (cells) =>
          Object.fromEntries(places.map(([key, place]) => [key, cells[place]?.trim() ?? ''])) as AnswerRow,
      );
  }
  return 'no-table';
}

function tablesOf(bytes: Uint8Array): readonly (readonly (readonly string[])[])[] {
  try {
    return readWorkbook(bytes).map(({ rows }) =>
      rows.map(({ cells }) => {
        const last = Math.max(-1, ...cells.keys());
        return Array.from({ length: last + 1 }, (_, i) => cells.get(i)?.text ?? '');
      }),
    );
  } catch {
    // Whatever the readers throw, they mean the same: this is no workbook.
    return [];
  }
}

function placeOf(cells: readonly string[], key: keyof AnswerRow): number {
  const title = COLUMNS.find((column) => column.key === key)!.title;
  return cells.findIndex((cell) => cell.trim() === title);
}

function isCsv(path: string): boolean {
  return /\.csv$/i.test(path);
}
