import { existsSync } from 'node:fs';
import { expiredDecisions } from '../../decide/expired-decisions.ts';
import { unmatchedDecisions } from '../../decide/unmatched-decisions.ts';
import type { Finding } from '../../model/finding.ts';
import { LOOK } from '../clone-flags.ts';
import { DECISIONS_FILE, type Workspace } from '../workspace.ts';
import { askDonors } from './ask-donors.ts';
import { cloneAll } from './clone-all.ts';
import type { Events } from './events.ts';
import { today } from './today.ts';

/**
 * Decisions whose day has come, and such as match nothing any more. What a donor has is only known where all of them are
 * here; what was accepted in recipients where all of these are (`isWhole`).
 */
export async function checkDecisions(
  workspace: Workspace,
  { met, isWhole }: { readonly met: readonly string[]; readonly isWhole: boolean },
  events: Events,
): Promise<readonly Finding[]> {
  const { decisions = [], donors } = workspace.plan;
  if (decisions.length === 0) return [];
  const accepted = isWhole ? unmatchedDecisions(decisions, new Set(met), ['leftover'], DECISIONS_FILE) : [];
  const isLookedFor = decisions.some(({ kind }) => kind !== 'leftover');
  const isHere = donors.every(({ id }) => existsSync(workspace.places.mirror(id)));
  if (!isLookedFor || !isHere)
    return [...accepted, ...expiredDecisions(decisions, today(undefined), DECISIONS_FILE)];
  const cloned = await cloneAll(workspace, donors, LOOK, events);
  const { findings } = await askDonors(workspace, cloned, today(undefined), events);
  return [...accepted, ...findings];
}
