import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeFile } from '../../io/write-file.ts';
import { joinUndo } from '../../translate/undo-record.ts';
import type { Workspace } from '../workspace.ts';
import type { Incoming } from './import-deliveries.ts';
import { saveBatch } from './load-batches.ts';
import type { Delivered } from './read-delivery.ts';
import { saveCatalog } from './save-catalog.ts';
import { loadUndo, saveUndo } from './save-undo.ts';

/** Writes what files brought: first how to take it back, then what a person has to settle, then the catalogs. */
export function keepImport(workspace: Workspace, incoming: Incoming): void {
  for (const [batch, records] of incoming.undo) {
    saveUndo(workspace, batch, joinUndo(loadUndo(workspace, batch), records));
  }
  for (const { delivered, texts } of incoming.unsettled) {
    const file = conflictsPath(workspace, delivered);
    const told = { file: basename(delivered.path), texts };
    if (texts.length > 0) writeFile(file, `${JSON.stringify(told, null, 2)}\n`);
    else rmSync(file, { force: true });
  }
  for (const catalog of incoming.catalogs) saveCatalog(workspace, catalog);
  for (const batch of incoming.batches) saveBatch(workspace, batch);
}

/** Named for the file and what is in it: two translators send files of one name, and neither's words may go for the other's. */
export function conflictsPath({ places }: Workspace, { path, digest }: Delivered): string {
  return join(places.conflicts, `${basename(path)}.${digest}.json`);
}
