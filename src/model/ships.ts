import type { CatalogEntry } from './catalog.ts';
import type { ShipPolicy } from './ship-policy.ts';

/** Whether what stands in an entry goes into the generated tree: its translation, or its source on purpose. */
export function ships({ state, target }: CatalogEntry, { ship }: Pick<ShipPolicy, 'ship'>): boolean {
  if (state === 'do-not-translate') return true;
  return target !== '' && (state === 'approved' || (ship === 'translated' && state === 'translated'));
}
