import type { CatalogEntry } from '../model/catalog.ts';
import { catalogPath } from '../model/catalog-path.ts';
import type { Place } from '../model/place.ts';
import type { CheckInput } from './check.ts';

/** Every translation that ships or may come to, with its catalog's place. What waits for review is judged after it. */
export function* eachTarget({
  catalogs,
}: CheckInput): Iterable<{ readonly entry: CatalogEntry; readonly language: string; readonly place: Place }> {
  for (const catalog of catalogs) {
    const place = { path: catalogPath(catalog) };
    for (const entry of catalog.entries) {
      if (entry.target === '' || OPEN.has(entry.state)) continue;
      yield { entry, language: catalog.language, place };
    }
  }
}

const OPEN: ReadonlySet<CatalogEntry['state']> = new Set([
  'obsolete',
  'do-not-translate',
  'needs-review',
  'new',
]);
