import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COLUMNS, type ColumnId } from '../../src/formats/xlsx/columns.ts';
import { escapeCell } from '../../src/formats/xlsx/escape-cell.ts';
import { columnName } from '../../src/formats/xlsx/sheet-xml.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Types texts into cells of a workbook, the translations if nothing is said, by unit id, as a translator would. */
export function editWorkbook(
  path: string,
  texts: Readonly<Record<string, string>>,
  cells: ColumnId = 'translation',
): void {
  const files = unzipSync(readFileSync(path));
  let xml = strFromU8(files[SHEET]!);
  const column = columnName(COLUMNS.findIndex(({ id }) => id === cells));
  for (const [id, text] of Object.entries(texts)) {
    const row = xml.match(/<row .*?<\/row>/gs)?.find((each) => each.includes(`>${escapeCell(id)}</t>`));
    if (row === undefined) throw new Error(`the workbook has no ${id}`);
    const cell = new RegExp(`(<c r="${column}\\d+" s="\\d+")(?:/>|.*?</c>)`);
    const typed = ` t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;
    xml = xml.replace(row, () => row.replace(cell, (_, start: string) => start + typed));
  }
  writeFileSync(path, zipSync({ ...files, [SHEET]: strToU8(xml) }));
}
