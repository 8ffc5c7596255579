import type { Catalog, CatalogEntry, State } from '../model/catalog.ts';
import { textHash } from '../model/text-hash.ts';

/** What people had done to an entry, which an import may change. */
type Personal = Pick<
  CatalogEntry,
  'target' | 'state' | 'was' | 'previous' | 'remarks' | 'by' | 'approvedBy' | 'batch'
>;

/** One entry that an import changed: what it was, and how to know that nobody has changed it since. */
export type UndoRecord = Omit<Catalog, 'entries'> & {
  readonly id: string;
  readonly srcHash: string;
  readonly after: { readonly targetHash: string; readonly state: State };
  readonly before: Personal;
};

type Change = { readonly before: CatalogEntry; readonly after: CatalogEntry };

export function undoRecord({ language, donor, domain }: Catalog, { before, after }: Change): UndoRecord {
  const { target, state, was, previous, remarks, by, approvedBy, batch } = before;
  return {
    language,
    donor,
    domain,
    id: after.id,
    srcHash: textHash(after.source),
    after: { targetHash: textHash(after.target), state: after.state },
    before: {
      target,
      state,
      remarks,
      ...(was === undefined ? {} : { was }),
      ...(previous === undefined ? {} : { previous }),
      ...(by === undefined ? {} : { by }),
      ...(approvedBy === undefined ? {} : { approvedBy }),
      ...(batch === undefined ? {} : { batch }),
    },
  };
}

/** The records of a batch that came in more than once: each entry goes back to where it was before the first time. */
export function joinUndo(old: readonly UndoRecord[], now: readonly UndoRecord[]): readonly UndoRecord[] {
  const all = new Map(old.map((record) => [keyOf(record), record]));
  for (const record of now) {
    const first = all.get(keyOf(record));
    const follows =
      first !== undefined &&
      first.after.state === record.before.state &&
      first.after.targetHash === textHash(record.before.target);
    all.set(keyOf(record), follows ? { ...record, before: first.before } : record);
  }
  return [...all.values()];
}

function keyOf({ language, donor, domain, id }: UndoRecord): string {
  return JSON.stringify([language, donor, domain, id]);
}

/** Takes back what an import did to a catalog; an entry that somebody has changed since stays. */
export function undoImport(
  catalog: Catalog,
  records: readonly UndoRecord[],
): { readonly catalog: Catalog; readonly restored: readonly string[]; readonly kept: readonly string[] } {
  const mine = new Map(
    records.filter((record) => isOf(record, catalog)).map((record) => [record.id, record]),
  );
  const restored: string[] = [];
  const entries = catalog.entries.map((entry) => {
    const record = mine.get(entry.id);
    if (record === undefined || !isAsLeft(entry, record)) return entry;
    restored.push(entry.id);
    const { was: _, previous: __, by: ___, approvedBy: ____, batch: _____, ...rest } = entry;
    return { ...rest, ...record.before };
  });
  const done = new Set(restored);
  return { catalog: { ...catalog, entries }, restored, kept: [...mine.keys()].filter((id) => !done.has(id)) };
}

function isOf(record: UndoRecord, { language, donor, domain }: Catalog): boolean {
  return record.language === language && record.donor === donor && record.domain === domain;
}

function isAsLeft({ source, target, state }: CatalogEntry, { srcHash, after }: UndoRecord): boolean {
  return textHash(source) === srcHash && textHash(target) === after.targetHash && state === after.state;
}
