import { byCodePoint } from '../model/by-code-point.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { Unit, UnitPlace } from '../model/unit.ts';
import { bigramsOf, similarity } from './similarity.ts';

const ALIKE = 0.6;

/**
 * Finds for new hard-coded texts the vanished ones that they were made from: in the same file, of similar wording. The most
 * similar pair is taken first; of equals, the one whose lines are closest. Entries by the unit's id.
 */
export function pairTexts(
  vanished: readonly CatalogEntry[],
  fresh: readonly Unit[],
): ReadonlyMap<string, CatalogEntry> {
  const byPath = new Map<string, CatalogEntry[]>();
  for (const entry of vanished) {
    for (const path of new Set(entry.places.map((place) => place.path)))
      byPath.set(path, [...(byPath.get(path) ?? []), entry]);
  }
  const bigrams = new Map(vanished.map((entry) => [entry.id, bigramsOf(entry.source)]));
  const candidates = fresh.flatMap((unit) => {
    const own = bigramsOf(unit.source);
    const near = new Set(unit.places.flatMap(({ path }) => byPath.get(path) ?? []));
    return [...near]
      .map((entry) => ({ unit, entry, alike: similarity(own, bigrams.get(entry.id)!) }))
      .filter(({ alike }) => alike >= ALIKE)
      .map((pair) => ({ ...pair, apart: distance(unit.places, pair.entry.places) }));
  });
  candidates.sort(
    (a, b) =>
      b.alike - a.alike ||
      a.apart - b.apart ||
      byCodePoint(a.entry.id, b.entry.id) ||
      byCodePoint(a.unit.id, b.unit.id),
  );
  const pairs = new Map<string, CatalogEntry>();
  const taken = new Set<string>();
  for (const { unit, entry } of candidates) {
    if (pairs.has(unit.id) || taken.has(entry.id)) continue;
    pairs.set(unit.id, entry);
    taken.add(entry.id);
  }
  return pairs;
}

/** In lines, where both stand in one file. */
function distance(a: readonly UnitPlace[], b: readonly UnitPlace[]): number {
  const gaps = a.flatMap(({ path, line }) =>
    b.filter((other) => other.path === path).map((other) => Math.abs(other.line - line)),
  );
  return Math.min(...gaps);
}
