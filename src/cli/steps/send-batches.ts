import { join } from 'node:path';
import { readFileOr, writeFile } from '../../io/write-file.ts';
import { writeTogether } from '../../io/write-together.ts';
import type { Batch } from '../../model/batch.ts';
import { SaphanError } from '../../model/error.ts';
import type { ExportedBatch } from '../../model/exported.ts';
import type { Finding } from '../../model/finding.ts';
import { VERSION } from '../../model/version.ts';
import { type BatchWish, type PlannedBatch, planBatch } from '../../translate/plan-batch.ts';
import { overlaps } from '../../translate/units-out.ts';
import type { Workspace } from '../workspace.ts';
import { batchWrite } from './load-batches.ts';
import { loadCatalogs } from './load-catalogs.ts';

export type Outgoing = {
  readonly planned: PlannedBatch;
  readonly exported: ExportedBatch;
  readonly findings: readonly Finding[];
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
};

/** What goes out of one donor in one language: every byte of it, and nothing is written yet. Null where no text is wanted. */
export async function prepareBatch(
  workspace: Workspace,
  { donor, language }: { readonly donor: string; readonly language: string },
  known: readonly Batch[],
  wish: BatchWish,
  folder: string,
): Promise<Outgoing | null> {
  const planned = planBatch(await loadCatalogs(workspace, language, donor), known, wish);
  if (planned === null) return null;
  const { batch, catalogs } = planned;
  const delivery = { batch: batch.batch, tool: VERSION };
  const files = batch.files.map(({ name }, i) => ({
    path: join(folder, name),
    bytes: Buffer.from(wish.format.serialize(catalogs[i]!, { delivery })),
  }));
  const place = { path: `.saphan/batches/${batch.batch}.json` };
  return {
    planned,
    files,
    exported: {
      batch: batch.batch,
      donor,
      language,
      format: batch.format,
      texts: batch.files.reduce((sum, { units }) => sum + units.length, 0),
      files: batch.files.map(({ name, units }) => ({ name, texts: units.length })),
      isAgain: known.some((each) => each.batch === batch.batch),
    },
    findings: overlaps(batch, known).map((args) => ({ code: 'units-out', severity: 'warning', args, place })),
  };
}

/** Writes the files of all deliveries, then their records. A file in which somebody has worked is never written over. */
export function sendBatches(workspace: Workspace, outgoing: readonly Outgoing[]): void {
  const files = outgoing.flatMap((each) => each.files);
  for (const { path, bytes } of files) {
    if (readFileOr(path, bytes).equals(bytes)) continue;
    throw new SaphanError('delivery-in-the-way', { path });
  }
  for (const { path, bytes } of files) writeFile(path, bytes);
  const records = outgoing.map(({ planned }) => batchWrite(workspace, planned.batch));
  writeTogether(workspace.root, workspace.places.temporary, records);
}
