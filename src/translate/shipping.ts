import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import type { ShipPolicy } from '../model/ship-policy.ts';

/** The translations of a catalog that cross, by unit. Drafts and what waits for review never do. */
export function shipping(
  { entries }: Catalog,
  policy: Pick<ShipPolicy, 'ship'>,
): ReadonlyMap<string, string> {
  return new Map(entries.filter((entry) => ships(entry, policy)).map(({ id, target }) => [id, target]));
}

function ships({ state, target }: CatalogEntry, { ship }: Pick<ShipPolicy, 'ship'>): boolean {
  if (target === '') return false;
  return state === 'approved' || (state === 'translated' && ship === 'translated');
}
