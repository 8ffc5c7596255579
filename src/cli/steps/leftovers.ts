import { decisionsInRecipient } from '../../decide/decisions-in-recipient.ts';
import type { Finding } from '../../model/finding.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { withFormerNames } from './former-plan.ts';
import { gatherWorld } from './gather-world.ts';
import { type Leftovers, leftoversIn } from './leftovers-in.ts';
import { openRecipients } from './open-recipients.ts';
import { ownFiles } from './own-files.ts';

export type FoundLeftovers = {
  readonly measured: readonly Leftovers[];
  readonly missing: readonly string[];
  /** What is left over in the workspace: in translations and in the overlay. */
  readonly findings: readonly Finding[];
  /** The places of decisions that were met, by `placeKey`. */
  readonly met: readonly string[];
};

/**
 * What is left over in the recipients. `main` is read where there is one, since people write there. A donor without a
 * recipient is not measured; `isNeeded`: then it fails.
 */
export async function leftovers(
  workspace: Workspace,
  { isNeeded }: { readonly isNeeded: boolean },
  events: Events,
): Promise<FoundLeftovers> {
  const { recipients, missing } = await openRecipients(workspace, isNeeded);
  const world = await gatherWorld(recipients);
  const { decisions = [] } = workspace.plan;
  const known = await withFormerNames(workspace);
  const plan = { ...known.plan, decisions: decisionsInRecipient(decisions) };
  const measured: Leftovers[] = [];
  for (const recipient of recipients)
    measured.push(await leftoversIn(recipient, plan, world, events, known.former));
  // A workspace with nothing derived has nothing of its own that would cross.
  const { findings } = recipients.length === 0 ? { findings: [] } : await ownFiles(workspace, plan);
  return { measured, missing, findings, met: measured.flatMap((each) => each.met) };
}
