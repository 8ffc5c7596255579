import { zipSync } from 'fflate';
import { type NamedSheet, workbookParts } from './workbook-parts.ts';

/** A workbook as bytes, the same wherever and whenever it is made. */
export function writeWorkbook(sheets: readonly NamedSheet[]): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(workbookParts(sheets)).map(
    ([path, text]) => [path, encoder.encode(text)] as const,
  );
  // zip holds local times without a zone: the fields of this date are the same everywhere.
  const mtime = new Date(1980, 0, 2, 12);
  return zipSync(Object.fromEntries(files), { level: 6, mtime });
}
