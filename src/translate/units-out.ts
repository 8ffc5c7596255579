import type { Batch, BatchUnit } from '../model/batch.ts';
import { byCodePoint } from '../model/by-code-point.ts';

/** The units of a batch whose files have not come back. */
export function unitsOut({ files }: Batch): readonly BatchUnit[] {
  return files.filter(({ back }) => !back).flatMap(({ units }) => units);
}

/** How many units of a new delivery are out with others, by batch; none that shares nothing. */
export function overlaps(
  planned: Batch,
  known: readonly Batch[],
): readonly { readonly batch: string; readonly count: number }[] {
  const ids = new Set(unitsOut(planned).map(({ id }) => id));
  return known
    .filter((each) => isRival(each, planned))
    .map((each) => ({ batch: each.batch, count: unitsOut(each).filter(({ id }) => ids.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => byCodePoint(a.batch, b.batch));
}

function isRival(each: Batch, { batch, language, donor }: Batch): boolean {
  return each.batch !== batch && each.language === language && each.donor === donor;
}
