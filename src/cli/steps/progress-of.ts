import { coverageOf } from '../../check/coverage-of.ts';
import type { Batch } from '../../model/batch.ts';
import { percentOf } from '../../model/percent-of.ts';
import type { DonorProgress, OpenBatch } from '../../model/progress.ts';
import { SHIP_POLICY } from '../../model/ship-policy.ts';
import { unitsOut } from '../../translate/units-out.ts';
import type { Workspace } from '../workspace.ts';
import { loadCatalogs } from './load-catalogs.ts';

/** How far a donor is in one language, from its catalogs and deliveries alone. */
export async function progressOf(
  workspace: Workspace,
  { donor, language }: { readonly donor: string; readonly language: string },
  batches: readonly Batch[],
): Promise<DonorProgress> {
  const { texts: policy = SHIP_POLICY } = workspace.plan;
  const catalogs = await loadCatalogs(workspace, language, donor);
  const parts = catalogs.flatMap((catalog) => coverageOf(catalog, policy));
  const sum = (what: 'total' | 'ready' | 'missing' | 'review' | 'draft' | 'unapproved') =>
    parts.reduce((total, part) => total + part[what], 0);
  const mine = batches.filter((batch) => batch.donor === donor && batch.language === language);
  return {
    donor,
    language,
    isExtracted: catalogs.length > 0,
    total: sum('total'),
    ready: sum('ready'),
    percent: percentOf(sum('ready'), sum('total')),
    missing: sum('missing'),
    review: sum('review'),
    draft: sum('draft'),
    unapproved: sum('unapproved'),
    out: new Set(mine.flatMap((batch) => unitsOut(batch).map(({ id }) => id))).size,
  };
}

export function openBatches(batches: readonly Batch[]): readonly OpenBatch[] {
  return batches
    .filter((batch) => unitsOut(batch).length > 0)
    .map((each) => ({
      batch: each.batch,
      donor: each.donor,
      language: each.language,
      texts: unitsOut(each).length,
      files: each.files.filter(({ back }) => !back).map(({ name }) => name),
    }));
}
