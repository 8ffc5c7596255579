import type { CatalogEntry } from '../../model/catalog.ts';
import { readPivotNote } from '../../model/pivot-note.ts';
import { textHash } from '../../model/text-hash.ts';
import { LONGEST_CELL } from './escape-cell.ts';

export type ColumnId =
  | 'context'
  | 'source'
  | 'pivot'
  | 'translation'
  | 'status'
  | 'comment'
  | 'limit'
  | 'previous'
  | 'id'
  | 'src'
  | 'base'
  | 'was';

export type Column = {
  readonly id: ColumnId;
  /** The first words of its heading, by which it is found again wherever it was moved to. */
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly look: 'locked' | 'open' | 'open-lao' | 'hidden';
  readonly value: (entry: CatalogEntry) => string;
};

/** Stands in `base` where the translation does not fit in a cell: the row is for reading only. */
export const TOO_LONG = 'too-long';

/**
 * In their order. People may write the translation, its status and a comment; the status is open because confirming an old
 * translation of a changed source is work as well, and leaves no other trace. The last four are hidden.
 */
export const COLUMNS: readonly Column[] = [
  { id: 'context', title: 'Context', width: 28, look: 'locked', value: contextOf },
  { id: 'source', title: 'Source', width: 42, look: 'locked', value: ({ source }) => cut(source) },
  { id: 'pivot', title: 'Help language', width: 32, look: 'locked', value: pivotOf },
  {
    id: 'translation',
    title: 'Translation',
    width: 46,
    look: 'open-lao',
    value: ({ target }) => cut(target),
  },
  { id: 'status', title: 'Status', width: 15, look: 'open', value: ({ state }) => state },
  {
    id: 'comment',
    title: 'Comment',
    width: 28,
    look: 'open-lao',
    value: ({ remarks }) => cut(remarks.join('\n')),
  },
  { id: 'limit', title: 'Limit', width: 10, look: 'locked', value: limitOf },
  {
    id: 'previous',
    title: 'Previous source',
    width: 32,
    look: 'locked',
    value: ({ previous = '' }) => cut(previous),
  },
  { id: 'id', title: 'id', width: 12, look: 'hidden', value: ({ id }) => id },
  { id: 'src', title: 'src', width: 12, look: 'hidden', value: ({ source }) => textHash(source) },
  {
    id: 'base',
    title: 'base',
    width: 12,
    look: 'hidden',
    value: ({ target }) => (target.length > LONGEST_CELL ? TOO_LONG : textHash(target)),
  },
  { id: 'was', title: 'was', width: 12, look: 'hidden', value: ({ state }) => state },
];

function contextOf({ context, notes, places }: CatalogEntry): string {
  const told = notes.filter((note) => readPivotNote(note) === null && !LIMIT.test(note));
  const seen = places.slice(0, 3).map(({ path, line }) => (line === 0 ? path : `${path}:${line}`));
  return cut([context, ...told, ...seen].filter((line) => line !== '').join('\n'));
}

function pivotOf({ notes }: CatalogEntry): string {
  const pivots = notes.flatMap((note) => readPivotNote(note) ?? []);
  const only = pivots.length === 1;
  return cut(pivots.map(({ language, text }) => (only ? text : `${language}: ${text}`)).join('\n'));
}

const LIMIT = /^limit: /;

function limitOf({ notes }: CatalogEntry): string {
  return notes.find((note) => LIMIT.test(note))?.replace(LIMIT, '') ?? '';
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}
