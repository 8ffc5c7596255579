import { join } from 'node:path';
import { listFiles } from '../../io/list-files.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { Write } from '../../io/write-together.ts';
import type { Batch } from '../../model/batch.ts';
import { SaphanError } from '../../model/error.ts';
import { batchFile, readBatchFile } from '../../translate/batch-file.ts';
import type { Workspace } from '../workspace.ts';

/** Every delivery that the workspace remembers, by name. */
export async function loadBatches({ places }: Workspace): Promise<readonly Batch[]> {
  const files = await listFiles(places.batches, '*.json');
  return files.map((file) => {
    const path = join(places.batches, file);
    const batch = readBatchFile(readFileOr(path, Buffer.alloc(0)).toString());
    if (batch === null) throw new SaphanError('batch-invalid', { path });
    return batch;
  });
}

export function batchWrite({ places }: Workspace, batch: Batch): Write {
  return { path: join(places.batches, `${batch.batch}.json`), text: batchFile(batch) };
}
