import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { doubles } from './doubles.ts';
import type { Format, Parsed, SerializeOptions } from './format.ts';
import { catalogSheet } from './xlsx/catalog-sheet.ts';
import { howToSheet } from './xlsx/how-to.ts';
import { META_SHEET, metaSheet, readMeta } from './xlsx/meta-sheet.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import { rowsOfSheet } from './xlsx/rows-of-sheet.ts';
import { sheetXml } from './xlsx/sheet-xml.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** A workbook for translators who work in Excel or LibreOffice. Never kept in the workspace: it goes out and comes back. */
export const xlsx: Format = { id: 'xlsx', extensions: ['.xlsx'], carries, parse, serialize };

/** A translator has nothing to do with a text that is gone. */
function carries({ state }: CatalogEntry) {
  return state === 'obsolete' ? null : state;
}

function parse(bytes: Uint8Array): Parsed {
  try {
    const sheets = readWorkbook(bytes);
    const meta = sheets.find(({ name }) => name === META_SHEET);
    const tables = sheets.flatMap(({ rows }) => rowsOfSheet(rows) ?? []);
    const rows = tables.flatMap((table) => table.rows);
    const faults = [...tables.flatMap((table) => table.faults), ...doubles(rows)];
    return {
      rows,
      faults:
        tables.length === 0
          ? [{ fault: 'no-table', detail: sheets.map(({ name }) => name).join(', ') }]
          : faults,
      unread: tables.flatMap((table) => table.unread),
      ...(meta === undefined ? {} : readMeta(meta.rows)),
    };
  } catch (error) {
    // Whatever the zip and the XML readers throw, they mean the same: this is no workbook.
    return {
      rows: [],
      faults: [{ fault: 'unreadable', detail: error instanceof Error ? error.message : String(error) }],
    };
  }
}

function serialize(catalog: Catalog, { delivery }: SerializeOptions = {}): Uint8Array {
  const entries = catalog.entries
    .filter((entry) => carries(entry) !== null)
    .sort((a, b) => byCodePoint(a.id, b.id));
  return writeWorkbook([
    { name: catalog.language, isHidden: false, xml: sheetXml(catalogSheet(catalog, entries)) },
    { name: 'How to', isHidden: false, xml: sheetXml(howToSheet()) },
    { name: META_SHEET, isHidden: true, xml: sheetXml(metaSheet(catalog, entries.length, delivery)) },
  ]);
}
