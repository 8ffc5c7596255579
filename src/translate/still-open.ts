import type { Catalog } from '../model/catalog.ts';
import type { UnsettledText } from '../model/imported.ts';

/**
 * Of the texts that imports did not take over, those that nobody has settled: the catalog says what it said then, and
 * nobody's later work has agreed with it. A text of no place in the catalogs is settled once its words are in one.
 */
export function stillOpen(
  texts: readonly UnsettledText[],
  catalogs: readonly Catalog[],
  agreed: ReadonlySet<string> = new Set(),
): readonly UnsettledText[] {
  const entries = catalogs.flatMap((catalog) => catalog.entries);
  const targets = new Map(entries.map(({ id, target }) => [id, target]));
  const words = new Set(targets.values());
  return texts.filter(({ id, kept, suggested, remarks = [] }) => {
    const now = targets.get(id);
    if (now === undefined) return suggested === '' || !words.has(suggested);
    return now === kept && !agreed.has(id) && (now !== suggested || remarks.length > 0);
  });
}
