import { join } from 'node:path';
import { listFiles } from '../../io/list-files.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { Write } from '../../io/write-together.ts';
import { SaphanError } from '../../model/error.ts';
import { readUndoFile, undoFile } from '../../translate/undo-file.ts';
import type { UndoRecord } from '../../translate/undo-record.ts';
import type { Workspace } from '../workspace.ts';

const ENDING = '.undo.jsonl';

/** The names under which imports can be taken back. */
export async function undoableBatches({ places }: Workspace): Promise<readonly string[]> {
  const files = await listFiles(places.batches, `*${ENDING}`);
  return files.map((file) => file.slice(0, -ENDING.length));
}

/** What the imports of a batch changed; nothing where there was none. */
export function loadUndo(workspace: Workspace, batch: string): readonly UndoRecord[] {
  const path = undoPath(workspace, batch);
  const records = readUndoFile(readFileOr(path, Buffer.alloc(0)).toString());
  if (records === null) throw new SaphanError('batch-invalid', { path });
  return records;
}

/** No records, no file. */
export function undoWrite(workspace: Workspace, batch: string, records: readonly UndoRecord[]): Write {
  return { path: undoPath(workspace, batch), text: records.length === 0 ? null : undoFile(records) };
}

function undoPath({ places }: Workspace, batch: string): string {
  return join(places.batches, `${batch}${ENDING}`);
}
