import type { Catalog } from '../../model/catalog.ts';
import type { Delivery } from '../format.ts';
import type { SheetRows } from './read-sheet.ts';
import type { Sheet } from './sheet-xml.ts';

export const META_SHEET = '_meta';

/** What the file is, for the way back. */
export function metaSheet(catalog: Catalog, rows: number, delivery: Delivery | undefined): Sheet {
  const facts: readonly (readonly [string, string])[] = [
    ['format', 'saphan-xlsx-1'],
    ['language', catalog.language],
    ['donor', catalog.donor],
    ['domain', catalog.domain],
    ['batch', delivery?.batch ?? ''],
    ['tool', delivery?.tool ?? ''],
    ['rows', String(rows)],
  ];
  return {
    widths: [
      { width: 20, isHidden: false },
      { width: 50, isHidden: false },
    ],
    rows: facts.map((pair) => pair.map((text) => ({ text, style: 'locked' }))),
    hasHeading: false,
  };
}

/** What such a sheet says; a field that is empty is absent. */
export function readMeta(rows: SheetRows) {
  const said = (name: string): string =>
    rows.find((row) => row.cells.get(0)?.text === name)?.cells.get(1)?.text ?? '';
  const fields = ['language', 'donor', 'domain', 'batch'].map((name) => [name, said(name)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== '')) as {
    readonly language?: string;
    readonly donor?: string;
    readonly domain?: string;
    readonly batch?: string;
  };
}
