import { basename, join } from 'node:path';
import { type Write, writeTogether } from '../../io/write-together.ts';
import type { ConflictFile } from '../../model/imported.ts';
import { stillOpen } from '../../translate/still-open.ts';
import { joinUndo } from '../../translate/undo-record.ts';
import type { Workspace } from '../workspace.ts';
import type { Incoming } from './import-deliveries.ts';
import { batchWrite } from './load-batches.ts';
import { loadConflicts } from './load-conflicts.ts';
import type { Delivered } from './read-delivery.ts';
import { catalogWrites } from './save-catalog.ts';
import { loadUndo, undoWrite } from './undo-write.ts';

/**
 * Writes what files brought, all or nothing: the catalogs, how to take it back, and what a person has to settle. What
 * they have settled of former files, a corrected version of one say, is no longer asked.
 */
export async function keepImport(workspace: Workspace, incoming: Incoming): Promise<void> {
  const undo = [...incoming.undo].map(([batch, records]) =>
    undoWrite(workspace, batch, joinUndo(loadUndo(workspace, batch), records)),
  );
  const told = incoming.unsettled.map(({ delivered, texts }): Write => {
    const { donor, language } = delivered;
    const file = { file: basename(delivered.path), donor, language, texts };
    return conflictsWrite(conflictsPath(workspace, delivered), file);
  });
  const now = new Set(told.map(({ path }) => path));
  const former = (await loadConflicts(workspace)).filter(({ path }) => !now.has(path));
  const left = former.map(({ path, ...file }): Write => {
    const store = incoming.stores.get(`${file.language}/${file.donor}`);
    const texts = store === undefined ? file.texts : stillOpen(file.texts, store.catalogs, store.agreed);
    return conflictsWrite(path, { ...file, texts });
  });
  writeTogether(workspace.root, workspace.places.temporary, [
    ...undo,
    ...told,
    ...left,
    ...incoming.catalogs.flatMap((catalog) => catalogWrites(workspace, catalog)),
    ...incoming.batches.map((batch) => batchWrite(workspace, batch)),
  ]);
}

/** No texts, no file. */
function conflictsWrite(path: string, file: ConflictFile): Write {
  return { path, text: file.texts.length === 0 ? null : `${JSON.stringify(file, null, 2)}\n` };
}

/** Named for the file and what is in it: two translators send files of one name, and neither's words may go for the other's. */
export function conflictsPath({ places }: Workspace, { path, digest }: Delivered): string {
  return join(places.conflicts, `${basename(path)}.${digest}.json`);
}
