import { decisionsInRecipient } from '../../decide/decisions-in-recipient.ts';
import { gitText } from '../../io/git.ts';
import { isSaphanError } from '../../model/error.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { gatherWorld } from './gather-world.ts';
import { type Leftovers, leftoversIn, type SearchedTree } from './leftovers-in.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type OpenDerived, openDerived } from './open-derived.ts';

/**
 * What is left over in the recipients. `main` is read where there is one, since people write there. A donor without a
 * recipient is not measured; `isNeeded`: then it fails.
 */
export async function leftovers(
  workspace: Workspace,
  { isNeeded }: { readonly isNeeded: boolean },
  events: Events,
): Promise<{ readonly measured: readonly Leftovers[]; readonly missing: readonly string[] }> {
  const recipients: SearchedTree[] = [];
  const missing: string[] = [];
  for (const { id } of workspace.plan.donors) {
    const opened = await openIfThere(workspace.places.recipient(id), id, isNeeded);
    if (opened === null) {
      missing.push(id);
      continue;
    }
    const { repository, commit } = opened;
    const main = await gitText(repository, ['for-each-ref', '--format=%(objectname)', 'refs/heads/main']);
    recipients.push({
      id,
      branch: main === '' ? 'derived' : 'main',
      mirror: repository,
      snapshot: await loadSnapshot(repository, id, main === '' ? commit : main),
    });
  }
  const world = await gatherWorld(recipients);
  const { decisions = [] } = workspace.plan;
  const plan = { ...workspace.plan, decisions: decisionsInRecipient(decisions) };
  const measured: Leftovers[] = [];
  for (const recipient of recipients) measured.push(await leftoversIn(recipient, plan, world, events));
  return { measured, missing };
}

async function openIfThere(folder: string, donor: string, isNeeded: boolean): Promise<OpenDerived | null> {
  try {
    return await openDerived(folder, donor);
  } catch (cause) {
    if (isNeeded || !isSaphanError(cause) || cause.code !== 'nothing-derived') throw cause;
    return null;
  }
}
