import type { Row } from '../formats/format.ts';
import type { Batch } from '../model/batch.ts';
import type { Catalog } from '../model/catalog.ts';
import type { MergeOptions } from './merge-row.ts';
import { settleSources, type TouchedRow } from './settle-sources.ts';
import { mergeDelivery, type ThreeWayMerge } from './three-way.ts';

export type TakenDelivery = {
  /** One for each catalog that was given, in the same order. */
  readonly merges: readonly ThreeWayMerge[];
  /** Rows of texts that none of them knows. */
  readonly orphans: readonly Row[];
  /** Rows in which the source was written over. */
  readonly touched: readonly TouchedRow[];
};

/**
 * Takes a file into the catalogs of its donor. A row goes where its id is: first to the domain that the file names, since
 * people may have moved texts to another one in the meantime.
 */
export function takeDelivery(
  catalogs: readonly Catalog[],
  given: readonly Row[],
  domain: string | undefined,
  options: MergeOptions,
): TakenDelivery {
  const { rows, touched, misplaced } = settleSources(
    given,
    catalogs.flatMap(({ entries }) => entries),
  );
  const homes = new Map<string, Catalog>();
  for (const catalog of [...catalogs].sort((a, b) => +(b.domain === domain) - +(a.domain === domain))) {
    for (const { id } of catalog.entries) if (!homes.has(id)) homes.set(id, catalog);
  }
  return {
    merges: catalogs.map((catalog) =>
      mergeDelivery(
        catalog,
        rows.filter(({ id }) => homes.get(id) === catalog),
        options,
        misplaced,
      ),
    ),
    orphans: rows.filter(({ id }) => !homes.has(id)),
    touched,
  };
}

/** Rows with the hashes of their delivery's record, where the program that saved the file has lost its own. */
export function withHashes(rows: readonly Row[], batch: Batch | undefined): readonly Row[] {
  const units = new Map(batch?.files.flatMap((file) => file.units.map((unit) => [unit.id, unit])));
  return rows.map((row) => {
    const unit = row.baseHash === undefined ? units.get(row.id) : undefined;
    return unit === undefined ? row : { ...row, srcHash: unit.srcHash, baseHash: unit.baseHash };
  });
}

/** The record of a delivery once a file with these rows is back. */
export function broughtBack(batch: Batch, rows: readonly Row[]): Batch {
  const ids = new Set(rows.map(({ id }) => id));
  const files = batch.files.map((file) =>
    file.units.some(({ id }) => ids.has(id)) ? { ...file, back: true } : file,
  );
  return { ...batch, files };
}
