import type { Reading } from '../model/reading.ts';
import type { Site } from '../model/site.ts';
import { type CsvCell, csvRows } from './csv/csv-rows.ts';
import { isForeignName } from './data/foreign-name.ts';
import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';

/** Tables of more columns are numbers of a machine: their names say nothing about each other. */
const MOST_BESIDE = 24;

/** Tables as text: content of a database that somebody has written out. The first row names the columns. */
export const csv: Language = {
  id: 'csv',
  match: (path) => /\.(?:csv|tsv)$/i.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readCsv(text)),
  write: ({ quoting }, _index, text) => {
    // Without a letter it would be no text, and a lone half of a character is none either.
    if (!/\p{L}/u.test(text) || /\p{Cs}/u.test(text)) return null;
    const doubled = text.replaceAll('"', '""');
    if (quoting === '"') return doubled;
    const isPlain = text === text.trim() && !/["\r\n\ufeff]/.test(text) && !text.includes(quoting);
    return isPlain ? text : `"${doubled}"`;
  },
};

function readCsv(text: string): Reading {
  const { delimiter, rows, open } = csvRows(text);
  const [first = [], ...rest] = rows;
  const titles = first.map((cell) => textOf(text, cell).trim());
  const hasTitles = rest.length > 0 && titles.every((title) => title !== '' && title.length < 100);
  const sites = rows.flatMap((row, at) =>
    row.flatMap((cell, column): Site[] => {
      const said = textOf(text, cell);
      const isTitle = hasTitles && at === 0;
      if (isTitle ? !isForeignName(said) : !/\p{L}/u.test(said)) return [];
      const property = hasTitles && !isTitle ? titles[column] : undefined;
      const beside = titles.length > MOST_BESIDE ? [] : titles.filter((title) => title !== property);
      return [
        {
          span: cell.span,
          kind: isTitle ? 'key' : 'scalar',
          text: said,
          holes: [],
          segments: [cell.inner],
          quoting: cell.isQuoted ? '"' : delimiter,
          context: {
            use: isTitle ? 'key' : 'value',
            ...(property !== undefined && { property }),
            ...(property !== undefined && beside.length > 0 && { beside }),
          },
          node: isTitle ? 'title' : 'cell',
        },
      ];
    }),
  );
  return {
    sites,
    chains: [],
    keys: [],
    diagnostics: open === -1 ? [] : [{ fault: 'syntax', at: open }],
    shape: () =>
      csvRows(text)
        .rows.map((row) => row.length)
        .join(),
  };
}

function textOf(text: string, { inner, isQuoted }: CsvCell): string {
  const raw = text.slice(inner.start, inner.end);
  return isQuoted ? raw.replaceAll('""', '"') : raw;
}
