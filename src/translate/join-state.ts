import type { Row } from '../formats/format.ts';
import { po } from '../formats/po.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { textHash } from '../model/text-hash.ts';
import type { StateLine } from './state-file.ts';

/**
 * A catalog from its PO file and the states beside it. A text that is not the one its line knows was edited by another
 * program: it counts as the PO file says, translated or needs-review, and nobody has approved it.
 */
export function joinState(
  rows: readonly Row[],
  lines: readonly StateLine[],
  about: Omit<Catalog, 'entries'>,
): Catalog {
  const states = new Map(lines.map((line) => [line.id, line]));
  const entries = new Map<string, CatalogEntry>();
  for (const row of rows) {
    const entry = joined(entryOf(row), states.get(row.id));
    const other = entries.get(row.id);
    entries.set(row.id, other === undefined ? entry : ofTwo(other, entry));
  }
  return { ...about, entries: [...entries.values()].sort((a, b) => byCodePoint(a.id, b.id)) };
}

function entryOf(row: Row): CatalogEntry {
  return {
    id: row.id,
    context: row.context ?? '',
    source: row.source ?? '',
    target: row.target,
    state: row.state ?? (row.target === '' ? 'new' : 'translated'),
    ...(row.previous === undefined ? {} : { previous: row.previous }),
    remarks: row.remarks ?? [],
    notes: row.notes ?? [],
    places: row.places ?? [],
  };
}

function joined(entry: CatalogEntry, line: StateLine | undefined): CatalogEntry {
  if (line === undefined) return entry;
  const { state, was, by, approvedBy, batch, goneFor } = line;
  const isSource = line.sourceHash === textHash(entry.source);
  if (line.targetHash !== textHash(entry.target)) return isSource ? entry : reviewed(entry);
  if (!isSource) return reviewed(entry);
  // The mark that the file has is not the one that we wrote: somebody took it away or put it there.
  const isMarked = po.carries({ ...entry, state }) !== entry.state;
  return {
    ...entry,
    state: isMarked ? entry.state : state,
    ...(was === undefined || isMarked ? {} : { was }),
    ...(by === undefined ? {} : { by }),
    ...(approvedBy === undefined || isMarked ? {} : { approvedBy }),
    ...(batch === undefined ? {} : { batch }),
    ...(goneFor === undefined || isMarked ? {} : { goneFor }),
  };
}

/** The source is another one than the translation was made for. */
function reviewed(entry: CatalogEntry): CatalogEntry {
  return entry.target === '' || entry.state === 'obsolete' ? entry : { ...entry, state: 'needs-review' };
}

/** msgmerge leaves a key both with its new source and obsolete with its old one: the old translation is a proposal then. */
function ofTwo(a: CatalogEntry, b: CatalogEntry): CatalogEntry {
  const [live, gone] = a.state === 'obsolete' ? [b, a] : [a, b];
  if (live.target !== '' || gone.target === '') return live;
  return { ...live, target: gone.target, state: 'needs-review', previous: gone.source };
}
