import type { Catalog } from '../model/catalog.ts';
import type { ShipPolicy } from '../model/ship-policy.ts';
import { ships } from '../model/ships.ts';

/** What crosses of a catalog, by unit: translations as the policy says, and sources that stay on purpose. */
export function shipping(
  { entries }: Catalog,
  policy: Pick<ShipPolicy, 'ship'>,
): ReadonlyMap<string, string> {
  const crossing = entries.filter((entry) => ships(entry, policy));
  return new Map(
    crossing.map(({ id, state, source, target }) => [id, state === 'do-not-translate' ? source : target]),
  );
}
