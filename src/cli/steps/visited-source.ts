import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SaphanError } from '../../model/error.ts';
import type { DonorSpec } from '../../model/plan.ts';
import { openWorkspace, PLAN_FILE } from '../workspace.ts';

export type VisitedSource = Pick<DonorSpec, 'source' | 'ref'> & {
  /** What a relative path starts from. */
  readonly base: string;
  /** Whether it is a donor of the plan. */
  readonly isPlanned: boolean;
};

/** The donor to look at. A workspace holds nothing of one: where nobody names another, its only donor is meant. */
export function visitedSource(source: string, dir: string): VisitedSource {
  if (source !== '.' || !existsSync(join(dir, PLAN_FILE))) return { source, base: dir, isPlanned: false };
  const { root, plan } = openWorkspace(dir);
  const [donor, ...others] = plan.donors;
  if (donor === undefined || others.length > 0)
    throw new SaphanError('donor-unnamed', { known: plan.donors.map((each) => each.source).join(', ') });
  return {
    source: donor.source,
    base: root,
    isPlanned: true,
    ...(donor.ref !== undefined && { ref: donor.ref }),
  };
}
