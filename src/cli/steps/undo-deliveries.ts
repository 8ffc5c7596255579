import { writeTogether } from '../../io/write-together.ts';
import { catalogPath } from '../../model/catalog-path.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { undoImport } from '../../translate/undo-record.ts';
import type { Workspace } from '../workspace.ts';
import { batchWrite, loadBatches } from './load-batches.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { catalogWrites } from './save-catalog.ts';
import { loadUndo, undoableBatches, undoWrite } from './undo-write.ts';

export type Undone = {
  readonly batch: string;
  readonly restored: number;
  readonly kept: number;
  readonly findings: readonly Finding[];
};

/** Takes back what the imports of a batch changed, but for what somebody has changed since; the batch is out again. */
export async function undoDeliveries(workspace: Workspace, batch: string, isDry: boolean): Promise<Undone> {
  const known = await undoableBatches(workspace);
  if (!known.includes(batch))
    throw new SaphanError('batch-unknown', { batch, known: known.join(', ') || 'none' });
  const records = loadUndo(workspace, batch);
  const findings: Finding[] = [];
  const catalogs = [];
  let restored = 0;
  const stores = new Map(records.map(({ language, donor }) => [`${language}/${donor}`, { language, donor }]));
  for (const { language, donor } of stores.values()) {
    for (const catalog of await loadCatalogs(workspace, language, donor)) {
      const undone = undoImport(catalog, records);
      const place = { path: catalogPath(catalog) };
      restored += undone.restored.length;
      if (undone.restored.length > 0) catalogs.push(undone.catalog);
      for (const id of undone.kept)
        findings.push({ code: 'undo-kept', severity: 'warning', args: { id }, place });
    }
  }
  if (!isDry) {
    const record = (await loadBatches(workspace)).find((each) => each.batch === batch);
    const out = record && { ...record, files: record.files.map((file) => ({ ...file, back: false })) };
    writeTogether(workspace.root, workspace.places.temporary, [
      ...catalogs.flatMap((catalog) => catalogWrites(workspace, catalog)),
      ...(out === undefined ? [] : [batchWrite(workspace, out)]),
      undoWrite(workspace, batch, []),
    ]);
  }
  return { batch, restored, kept: findings.length, findings };
}
