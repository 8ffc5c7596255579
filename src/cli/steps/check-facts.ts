import { decisionsInRecipient } from '../../decide/decisions-in-recipient.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { type FactsFound, factsIn } from './facts-in.ts';
import { gatherWorld } from './gather-world.ts';
import { loadProfile } from './load-profile.ts';
import { openRecipients } from './open-recipients.ts';

/** What the recipients still say of the donors' country, by the rules of the plan. `isNeeded`: each has to be there. */
export async function checkFacts(
  workspace: Workspace,
  { isNeeded }: { readonly isNeeded: boolean },
  events: Events,
): Promise<{ readonly measured: readonly FactsFound[]; readonly missing: readonly string[] }> {
  const { facts = {}, country, decisions = [] } = workspace.plan;
  const { recipients, missing } = await openRecipients(workspace, isNeeded);
  const wish = {
    plan: { ...workspace.plan, decisions: decisionsInRecipient(decisions) },
    rules: facts,
    donor: loadProfile(workspace, country.from).profile,
    recipient: loadProfile(workspace, country.to).profile,
    world: await gatherWorld(recipients),
  };
  const measured: FactsFound[] = [];
  for (const recipient of recipients) measured.push(await factsIn(recipient, wish, events));
  return { measured, missing };
}
