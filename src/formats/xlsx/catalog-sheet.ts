import type { Catalog, CatalogEntry } from '../../model/catalog.ts';
import { STATES } from '../../model/states.ts';
import { COLUMNS } from './columns.ts';
import type { Sheet } from './sheet-xml.ts';

/** How people in offices call a language; others go by their code. */
const NAMES: Readonly<Record<string, string>> = {
  lo: 'LAO ລາວ',
  en: 'ENGLISH',
  mn: 'MONGOLIAN',
  th: 'THAI',
  km: 'KHMER',
};

/** The sheet that translators work in: a heading, then a row for each entry. */
export function catalogSheet(catalog: Catalog, entries: readonly CatalogEntry[]): Sheet {
  const language = NAMES[catalog.language] ?? catalog.language;
  const heading = COLUMNS.map(({ id, title }) => ({
    text: id === 'translation' ? `${title} · ${language}` : title,
    style: 'heading' as const,
  }));
  return {
    widths: COLUMNS.map(({ width, look }) => ({ width, isHidden: look === 'hidden' })),
    rows: [
      heading,
      ...entries.map((entry) => COLUMNS.map(({ value, look }) => ({ text: value(entry), style: look }))),
    ],
    hasHeading: true,
    choice: {
      column: COLUMNS.findIndex(({ id }) => id === 'status'),
      words: STATES.filter((state) => state !== 'obsolete'),
    },
  };
}
