import { catalogPath } from '../../model/catalog-path.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { undoImport } from '../../translate/undo-record.ts';
import type { Workspace } from '../workspace.ts';
import { loadBatches, saveBatch } from './load-batches.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { saveCatalog } from './save-catalog.ts';
import { loadUndo, saveUndo, undoableBatches } from './save-undo.ts';

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
    for (const catalog of catalogs) saveCatalog(workspace, catalog);
    const record = (await loadBatches(workspace)).find((each) => each.batch === batch);
    if (record !== undefined)
      saveBatch(workspace, { ...record, files: record.files.map((file) => ({ ...file, back: false })) });
    saveUndo(workspace, batch, []);
  }
  return { batch, restored, kept: findings.length, findings };
}
