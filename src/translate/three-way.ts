import type { Row } from '../formats/format.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { textHash } from '../model/text-hash.ts';
import { type MergeOptions, mergeRow, type RefusedWhy, type RowOutcome, remarked } from './merge-row.ts';

export type ThreeWayMerge = {
  readonly catalog: Catalog;
  /** Entries before and after. */
  readonly changes: readonly { readonly before: CatalogEntry; readonly after: CatalogEntry }[];
  /** Both sides have changed: the catalog keeps its own, the file's is a suggestion. */
  readonly conflicts: readonly { readonly row: Row; readonly kept: string }[];
  /** Rows of units that the catalog does not know. */
  readonly orphans: readonly Row[];
  readonly refused: readonly { readonly row: Row; readonly why: RefusedWhy; readonly detail: string }[];
  /** Every row is in exactly one of them but `rows`, which is their sum. */
  readonly counts: Readonly<
    Record<'rows' | 'applied' | 'unchanged' | 'ignored' | 'conflicts' | 'orphans' | 'refused', number>
  >;
};

/**
 * Takes a translators' file into a catalog: by id, and each text three ways, as it was handed out (known by its hash), as
 * it came back, and as it is now. What is newer here is never overwritten, and a file that comes twice changes nothing.
 */
export function mergeDelivery(
  catalog: Catalog,
  rows: readonly Row[],
  options: MergeOptions = {},
  misplaced: ReadonlySet<Row> = new Set(),
): ThreeWayMerge {
  const entries = new Map(catalog.entries.map((entry) => [entry.id, entry]));
  const doubles = doubleIds(rows);
  const changes: { before: CatalogEntry; after: CatalogEntry }[] = [];
  const conflicts: { row: Row; kept: string }[] = [];
  const orphans: Row[] = [];
  const refused: { row: Row; why: RefusedWhy; detail: string }[] = [];
  let [applied, unchanged, ignored] = [0, 0, 0];
  for (const row of rows) {
    const entry = entries.get(row.id);
    if (entry === undefined) {
      orphans.push(row);
      continue;
    }
    const outcome = misplaced.has(row)
      ? refusal('source-of-another', row, entry)
      : doubles.has(row.id)
        ? refusal('double', row, remarked(entry, row))
        : mergeRow(entry, row, options);
    if (outcome.what === 'refused') refused.push({ row, why: outcome.why, detail: outcome.detail });
    if (outcome.what === 'conflict') conflicts.push({ row, kept: entry.target });
    if (outcome.what === 'applied') applied++;
    if (outcome.what === 'unchanged') unchanged++;
    if (outcome.what === 'ignored') ignored++;
    if (outcome.entry === entry) continue;
    changes.push({ before: entry, after: outcome.entry });
    entries.set(row.id, outcome.entry);
  }
  const counts = {
    rows: rows.length,
    applied,
    unchanged,
    ignored,
    conflicts: conflicts.length,
    orphans: orphans.length,
    refused: refused.length,
  };
  const merged = catalog.entries.map(({ id }) => entries.get(id)!);
  return { catalog: { ...catalog, entries: merged }, changes, conflicts, orphans, refused, counts };
}

function refusal(why: RefusedWhy, { target: detail }: Row, entry: CatalogEntry): RowOutcome {
  return { what: 'refused', why, detail, entry };
}

/** Ids that stand in several rows with different texts: nobody knows which one is meant. */
function doubleIds(rows: readonly Row[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const found = new Set<string>();
  for (const { id, target } of rows) {
    const hash = textHash(target);
    if ((first.get(id) ?? hash) !== hash) found.add(id);
    else first.set(id, hash);
  }
  return found;
}
