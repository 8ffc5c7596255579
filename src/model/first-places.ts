import type { Place } from './place.ts';

/** Of each file the first place, in the order of places: the others are found from there. */
export function firstPlaces(places: readonly (Place | undefined)[]): readonly Place[] {
  const first = new Map<string, Place>();
  for (const place of places) if (place !== undefined && !first.has(place.path)) first.set(place.path, place);
  return [...first.values()];
}
