import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { Unit } from '../model/unit.ts';

/** A catalog and the texts that it is to hold. */
export type Claim = { readonly catalog: Catalog; readonly units: readonly Unit[] };

/** Two catalogs of one donor: an entry whose text only the other one wants goes there, with all that people made of it. */
export function moveEntries(one: Claim, other: Claim): readonly [Catalog, Catalog] {
  const [toOne, toOther] = [claimed(one, other), claimed(other, one)];
  return [moved(one.catalog, toOne, toOther), moved(other.catalog, toOther, toOne)];
}

function claimed({ catalog, units }: Claim, from: Claim): readonly CatalogEntry[] {
  const wanted = new Set(units.map(({ id }) => id));
  const there = new Set([...catalog.entries, ...from.units].map(({ id }) => id));
  return from.catalog.entries.filter(({ id }) => wanted.has(id) && !there.has(id));
}

function moved(catalog: Catalog, come: readonly CatalogEntry[], gone: readonly CatalogEntry[]): Catalog {
  if (come.length + gone.length === 0) return catalog;
  return { ...catalog, entries: [...catalog.entries.filter((entry) => !gone.includes(entry)), ...come] };
}
