import type { Row } from '../../formats/format.ts';
import type { Batch } from '../../model/batch.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Finding } from '../../model/finding.ts';
import type { ImportedFile, UnsettledText } from '../../model/imported.ts';
import { textHash } from '../../model/text-hash.ts';
import { broughtBack, type TakenDelivery, takeDelivery, withHashes } from '../../translate/take-delivery.ts';
import { type UndoRecord, undoRecord } from '../../translate/undo-record.ts';
import type { Workspace } from '../workspace.ts';
import { importFindings } from './import-findings.ts';
import { loadCatalogs } from './load-catalogs.ts';
import type { Delivered } from './read-delivery.ts';
import { unsettledTexts } from './unsettled-texts.ts';

/** What a person has to settle of one file. */
export type Unsettled = { readonly delivered: Delivered; readonly texts: readonly UnsettledText[] };

/** The catalogs of a donor as they are after the import, and the texts in which somebody's work came to the same. */
type Store = { readonly catalogs: readonly Catalog[]; readonly agreed: ReadonlySet<string> };

/** What several files came to. Nothing is written yet. */
export type Incoming = {
  readonly files: readonly ImportedFile[];
  readonly findings: readonly Finding[];
  /** By language and donor, for those that the files are about. */
  readonly stores: ReadonlyMap<string, Store>;
  /** Those that are another now. */
  readonly catalogs: readonly Catalog[];
  /** By batch, in the order of the files. */
  readonly undo: ReadonlyMap<string, readonly UndoRecord[]>;
  /** For each file; none where all was taken over. */
  readonly unsettled: readonly Unsettled[];
  /** Those that have come back. */
  readonly batches: readonly Batch[];
};

/** Merges files into the catalogs, one after the other: two files that differ on one text are a conflict. */
export async function importDeliveries(
  workspace: Workspace,
  deliveries: readonly Delivered[],
  options: { readonly allowClear: boolean; readonly by?: string },
): Promise<Incoming> {
  const stores = new Map<string, Store>();
  const changed = new Map<string, Catalog>();
  const undo = new Map<string, readonly UndoRecord[]>();
  const unsettled: Unsettled[] = [];
  const batches = new Map<string, Batch>();
  const files: ImportedFile[] = [];
  const findings: Finding[] = [];
  for (const delivered of deliveries) {
    const { parsed, language, donor, batch, record } = delivered;
    const store = `${language}/${donor}`;
    const known = stores.get(store);
    const before =
      known?.catalogs ??
      (await loadCatalogs(workspace, language, donor, (finding) => void findings.push(finding)));
    const rows = withHashes(parsed.rows, record);
    const taken = takeDelivery(before, rows, parsed.domain, { ...options, batch });
    const catalogs = taken.merges.map(({ catalog }) => catalog);
    stores.set(store, {
      catalogs,
      agreed: new Set([...(known?.agreed ?? []), ...agreedIds(rows, catalogs)]),
    });
    for (const { catalog, changes } of taken.merges) {
      if (changes.length === 0) continue;
      changed.set(`${store}/${catalog.domain}`, catalog);
      undo.set(batch, [...(undo.get(batch) ?? []), ...changes.map((change) => undoRecord(catalog, change))]);
    }
    const file = countsOf(delivered, taken);
    const out = record === undefined ? undefined : (batches.get(batch) ?? record);
    // A file in which nobody has worked is still out.
    if (out !== undefined && file.counts.unchanged < file.counts.rows)
      batches.set(batch, broughtBack(out, rows));
    unsettled.push({ delivered, texts: unsettledTexts(before, taken, parsed.faults) });
    files.push(file);
    findings.push(...importFindings(delivered, taken));
  }
  return {
    files,
    findings,
    stores,
    catalogs: [...changed.values()],
    undo,
    unsettled,
    batches: [...batches.values()],
  };
}

/** Where a file says what the catalog says, and another thing than was sent out. */
function agreedIds(rows: readonly Row[], catalogs: readonly Catalog[]): readonly string[] {
  const targets = new Map(catalogs.flatMap(({ entries }) => entries.map(({ id, target }) => [id, target])));
  const isAgreed = ({ id, target, baseHash }: Row) =>
    baseHash !== undefined && baseHash !== textHash(target) && targets.get(id) === target;
  return rows.filter(isAgreed).map(({ id }) => id);
}

function countsOf(
  { path, format, parsed, donor, language, batch }: Delivered,
  taken: TakenDelivery,
): ImportedFile {
  const faults = parsed.faults.filter(({ fault }) => fault !== 'double').length;
  const sum = (what: 'applied' | 'unchanged' | 'ignored' | 'conflicts' | 'refused') =>
    taken.merges.reduce((total, { counts }) => total + counts[what], 0);
  const counts = {
    rows: parsed.rows.length + faults,
    applied: sum('applied'),
    unchanged: sum('unchanged'),
    ignored: sum('ignored'),
    conflicts: sum('conflicts'),
    unknown: taken.orphans.length,
    refused: sum('refused') + faults,
  };
  const isTaken = taken.merges.some(({ changes }) => changes.length > 0);
  return { path, format: format.id, donor, language, batch, isTaken, counts };
}
