import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry } from '../model/catalog.ts';
import { textHash } from '../model/text-hash.ts';
import type { Unit } from '../model/unit.ts';
import { notesOfUnit } from './notes-of-unit.ts';
import { pairTexts } from './pair-texts.ts';

export type UpdatePolicy = {
  /** The donor has handed over a new state: what was gone before is gone for one more. Else a second run changes nothing. */
  readonly isHandOver?: boolean;
  /** For how many hand-overs a text without a translation stays after it is gone. Two, unless said otherwise. */
  readonly keepGone?: number;
};

/** What became of the units; `obsolete` counts the entries that are gone since the last run. */
export type UpdateCounts = Readonly<Record<'new' | 'kept' | 'changed' | 'obsolete' | 'revived', number>>;

/**
 * Brings a catalog up to date with the donor's units. A translation is never erased: it waits for review where its source
 * changed, and stays as obsolete where its source is gone.
 */
export function updateCatalog(
  existing: Catalog,
  units: readonly Unit[],
  policy: UpdatePolicy = {},
): { readonly catalog: Catalog; readonly counts: UpdateCounts } {
  const old = new Map(existing.entries.map((entry) => [entry.id, entry]));
  const wanted = new Set(units.map(({ id }) => id));
  const vanished = existing.entries.filter(({ id, state }) => !wanted.has(id) && state !== 'obsolete');
  const pairs = pairTexts(
    vanished.filter((entry) => entry.id !== entry.context && entry.target !== ''),
    units.filter(({ id, kind }) => kind === 'text' && !old.has(id)),
  );
  const counts = { new: 0, kept: 0, changed: 0, obsolete: vanished.length, revived: 0 };
  const live = units.map((unit) => {
    const [what, entry] = entryOf(unit, old.get(unit.id), pairs.get(unit.id));
    counts[what]++;
    return entry;
  });
  const gone = existing.entries
    .filter(({ id }) => !wanted.has(id))
    .flatMap((entry) => goneEntry(entry, policy));
  const entries = [...live, ...gone].sort((a, b) => byCodePoint(a.id, b.id));
  return { catalog: { ...existing, entries }, counts };
}

type Outcome = readonly [what: 'new' | 'kept' | 'changed' | 'revived', entry: CatalogEntry];

function entryOf(unit: Unit, old: CatalogEntry | undefined, twin: CatalogEntry | undefined): Outcome {
  const { id, context, source, places } = unit;
  const now = { id, context, source, notes: notesOfUnit(unit), places };
  if (old === undefined) {
    const fresh: CatalogEntry = { ...now, target: '', state: 'new', remarks: [] };
    if (twin === undefined) return ['new', fresh];
    // Its source is the twin's no longer, which `was` shall not bring back: the twin itself stays for that.
    const { was: _, ...review } = underReview({ ...fresh, ...personal(twin) }, twin);
    return ['changed', review];
  }
  const back = old.state === 'obsolete' ? revived(old) : old;
  const entry = { ...back, ...now };
  const isSame = textHash(old.source) === textHash(source);
  if (isSame) return [old.state === 'obsolete' ? 'revived' : 'kept', entry];
  if (back.previous !== undefined && textHash(back.previous) === textHash(source) && back.was !== undefined) {
    const { previous: _, was, ...restored } = entry;
    return ['changed', { ...restored, state: back.was }];
  }
  if (entry.target === '') return ['changed', entry];
  return ['changed', underReview(entry, back)];
}

/** `entry` with the translation that was made for the source of `before`. */
function underReview(entry: CatalogEntry, before: CatalogEntry): CatalogEntry {
  const isWaiting = before.state === 'needs-review' && before.previous !== undefined;
  return {
    ...entry,
    state: 'needs-review',
    was: isWaiting ? (before.was ?? 'needs-review') : before.state,
    previous: isWaiting ? before.previous : before.source,
  };
}

/** What people did to an entry. */
function personal({ target, remarks, by, batch }: CatalogEntry) {
  return { target, remarks, ...(by === undefined ? {} : { by }), ...(batch === undefined ? {} : { batch }) };
}

function goneEntry(
  entry: CatalogEntry,
  { isHandOver = false, keepGone = 2 }: UpdatePolicy,
): readonly CatalogEntry[] {
  if (entry.state !== 'obsolete') return [{ ...entry, state: 'obsolete', was: entry.state, goneFor: 0 }];
  const goneFor = Math.min((entry.goneFor ?? 0) + (isHandOver ? 1 : 0), keepGone + 1);
  return entry.target === '' && goneFor > keepGone ? [] : [{ ...entry, goneFor }];
}

function revived({ goneFor: _, was, ...entry }: CatalogEntry): CatalogEntry {
  // Without the state beside the PO file nobody knows how far it was.
  return { ...entry, state: was ?? (entry.target === '' ? 'new' : 'needs-review') };
}
