import { join } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import type { DonorSpec } from '../../model/plan.ts';
import type { CloneOptions } from '../clone-flags.ts';
import { type Pin, writeLock } from '../lock.ts';
import { LOCK_FILE, type Workspace } from '../workspace.ts';
import { type ClonedDonor, cloneDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { inspectDonor } from './inspect-donor.ts';

export type ClonedAll = { readonly donors: readonly ClonedDonor[]; readonly findings: readonly Finding[] };

/** Brings in the donors, pins them unless a run is dry, and looks at what they hold. */
export async function cloneAll(
  workspace: Workspace,
  specs: readonly DonorSpec[],
  options: CloneOptions,
  events: Events,
): Promise<ClonedAll> {
  const donors: ClonedDonor[] = [];
  const findings: Finding[] = [];
  const pins: Record<string, Pin> = { ...workspace.lock.donors };
  for (const spec of specs) {
    const donor = await cloneDonor(workspace, spec, options, events);
    donors.push(donor);
    pins[spec.id] = donor.pin;
    if (options.pins) writeLock(join(workspace.root, LOCK_FILE), workspace.lock, pins);
    findings.push(...donor.findings, ...(await inspectDonor(workspace, donor, events)));
  }
  return { donors, findings };
}
