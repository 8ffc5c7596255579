import { byCodePoint } from '../model/by-code-point.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import { countWhile } from '../model/count-while.ts';
import type { Unit, UnitPlace } from '../model/unit.ts';
import { type Bigrams, bigramsOf, similarity } from './similarity.ts';

const ALIKE = 0.6;

/** How many vanished texts of a file are compared with each new one of it: the closest by line, and the closest by order. */
const CLOSE = 12;

type Standing<T> = { readonly item: T; readonly line: number };
type Candidate = {
  readonly unit: Unit;
  readonly entry: CatalogEntry;
  readonly alike: number;
  readonly apart: number;
};

/**
 * Finds for new hard-coded texts the vanished ones that they were made from: in the same file, close in its order, of similar
 * wording. The most similar pair is taken first; of equals, the one whose lines are closest. Entries by the unit's id.
 */
export function pairTexts(
  vanished: readonly CatalogEntry[],
  fresh: readonly Unit[],
): ReadonlyMap<string, CatalogEntry> {
  const old = byFile(vanished);
  const now = byFile(fresh);
  const bigrams = new Map<string, Bigrams>();
  const read = ({ id, source }: CatalogEntry | Unit): Bigrams => {
    const known = bigrams.get(id) ?? bigramsOf(source);
    bigrams.set(id, known);
    return known;
  };
  const candidates = [...now].flatMap(([path, units]) =>
    units.flatMap(({ item: unit, line }, rank): readonly Candidate[] =>
      close(old.get(path) ?? [], line, rank / units.length)
        .map(({ item: entry, line: other }) => {
          const alike = similarity(read(unit), read(entry));
          return { unit, entry, alike, apart: Math.abs(line - other) };
        })
        .filter(({ alike }) => alike >= ALIKE),
    ),
  );
  candidates.sort(bestFirst);
  const pairs = new Map<string, CatalogEntry>();
  const taken = new Set<string>();
  for (const { unit, entry } of candidates) {
    if (pairs.has(unit.id) || taken.has(entry.id)) continue;
    pairs.set(unit.id, entry);
    taken.add(entry.id);
  }
  return pairs;
}

/** What stands in each file, by line. */
function byFile<T extends { readonly id: string; readonly places: readonly UnitPlace[] }>(
  items: readonly T[],
): ReadonlyMap<string, readonly Standing<T>[]> {
  const files = new Map<string, Standing<T>[]>();
  for (const item of items) {
    for (const { path, line } of item.places) {
      const file = files.get(path);
      if (file === undefined) files.set(path, [{ item, line }]);
      else file.push({ item, line });
    }
  }
  for (const file of files.values())
    file.sort((a, b) => a.line - b.line || byCodePoint(a.item.id, b.item.id));
  return files;
}

/** Lines move together when something is put in above them; then the order tells what the line does not. */
function close<T>(standing: readonly Standing<T>[], line: number, share: number): readonly Standing<T>[] {
  const around = (at: number) => {
    const start = Math.max(0, Math.min(at - CLOSE / 2, standing.length - CLOSE));
    return standing.slice(start, start + CLOSE);
  };
  const above = countWhile(standing, (each) => each.line < line);
  return [...new Set([...around(above), ...around(Math.floor(share * standing.length))])];
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    b.alike - a.alike ||
    a.apart - b.apart ||
    byCodePoint(a.entry.id, b.entry.id) ||
    byCodePoint(a.unit.id, b.unit.id)
  );
}
