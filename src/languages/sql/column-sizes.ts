import { type ColumnSize, columnKey } from '../../model/column-size.ts';
import type { Site } from '../../model/site.ts';
import { type Tokens, textOf } from '../lexer/tokens.ts';
import type { SqlFrame } from './sql-frame.ts';

/** Types of texts of a given length. Where a database counts bytes, so many characters are too many in any case. */
const SIZED = new Set('varchar nvarchar varchar2 nvarchar2 char nchar bpchar character varying'.split(' '));
const LONGEST = 10_000;

/** How long a file lets the texts of its columns be, as far as it says so itself, once for each. */
export type ColumnSizes = {
  /** Notes what a word says of the column that is being defined. */
  readonly note: (tokens: Tokens, frame: SqlFrame, at: number) => void;
  /** A site with the column that it stands in, where it does as it is. */
  readonly bounded: (site: Site) => Site;
  /** What the file says, for others that use the table. */
  readonly all: () => readonly ColumnSize[];
};

export function columnSizes(): ColumnSizes {
  const sizes = new Map<string, number | null>();
  return {
    note: (tokens, { role, verb, table, column }, at) => {
      if (table === undefined || column === undefined) return;
      const key = columnKey(table, column);
      if (role === 'statement' && verb === 'alter') sizes.set(key, null);
      if (role !== 'definition' || !SIZED.has(textOf(tokens, at).toLowerCase())) return;
      if (textOf(tokens, at + 1) !== '(' || textOf(tokens, at + 3) !== ')') return;
      const size = Number(textOf(tokens, at + 2));
      const isNew = !sizes.has(key) || sizes.get(key) === size;
      sizes.set(key, isNew && size > 0 && size < LONGEST ? size : null);
    },
    bounded: (site) => {
      const { type, property, tag, callee, use } = site.context;
      if (type === undefined || property === undefined || callee !== undefined || use !== 'value')
        return site;
      if (tag !== 'insert' && tag !== 'update' && tag !== 'default') return site;
      const column = columnKey(type, property);
      return { ...site, context: { ...site.context, column } };
    },
    all: () => [...sizes].map(([column, size]) => ({ column, size })),
  };
}
