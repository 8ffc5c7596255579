import type { Row } from '../formats/format.ts';
import { LONGEST_CELL } from '../formats/xlsx/escape-cell.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import { textHash } from '../model/text-hash.ts';

/** A row in which somebody wrote over the source, where nobody was to write. */
export type TouchedRow = Row & { readonly source: string; readonly srcHash: string };

export type SettledSources = {
  /** Each under the id of the text that went out, as far as that can be told. */
  readonly rows: readonly Row[];
  readonly touched: readonly TouchedRow[];
  /** Those whose source is another text's now: whose translation stands beside it, nobody can tell. */
  readonly misplaced: ReadonlySet<Row>;
};

/** Finds whose rows are whose source was written over: where the source makes the id (PO), that has become another one. */
export function settleSources(rows: readonly Row[], entries: readonly CatalogEntry[]): SettledSources {
  const touched: TouchedRow[] = [];
  const misplaced = new Set<Row>();
  if (!rows.some(isTouched)) return { rows, touched, misplaced };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const owners = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    for (const text of new Set([entry.source, entry.previous ?? entry.source])) {
      const hash = textHash(text);
      owners.set(hash, [...(owners.get(hash) ?? []), entry]);
    }
  }
  const settled = rows.map((row) => {
    if (!isTouched(row)) return row;
    const known = owners.get(row.srcHash) ?? [];
    const inContext = known.filter(({ context }) => context === row.context);
    const own = known.find(({ id }) => id === row.id) ?? (inContext.length === 1 ? inContext[0] : undefined);
    if (own !== undefined && isSame(own.source, row.source)) return { ...row, id: own.id };
    const moved = { ...row, id: own?.id ?? row.id };
    touched.push(moved);
    const isForeign = (owners.get(textHash(row.source)) ?? []).some((entry) => entry !== own);
    const isWritten = textHash(row.target) !== (row.baseHash ?? textHash(''));
    if (isForeign && isWritten && byId.has(moved.id)) misplaced.add(moved);
    return moved;
  });
  return { rows: settled, touched, misplaced };
}

function isTouched(row: Row): row is TouchedRow {
  return row.source !== undefined && row.srcHash !== undefined && textHash(row.source) !== row.srcHash;
}

/** A spreadsheet may fold the spaces of a cell that nobody wrote in, and a text that no cell holds went out cut. */
function isSame(source: string, shown: string): boolean {
  if (shown.length >= LONGEST_CELL) return source.startsWith(shown.slice(0, -1));
  return folded(source) === folded(shown);
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
