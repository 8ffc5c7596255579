import { gitText } from '../../io/git.ts';
import type { Workspace } from '../workspace.ts';
import type { SearchedTree } from './leftovers-in.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { openDerived, openIfDerived } from './open-derived.ts';

/**
 * The recipients' trees, `main` where there is one, since people write there; and the donors without a recipient.
 * `isNeeded`: one of these is an error.
 */
export async function openRecipients(
  { places, plan }: Workspace,
  isNeeded: boolean,
): Promise<{ readonly recipients: readonly SearchedTree[]; readonly missing: readonly string[] }> {
  const recipients: SearchedTree[] = [];
  const missing: string[] = [];
  for (const { id } of plan.donors) {
    const open = isNeeded ? openDerived : openIfDerived;
    const opened = await open(places.recipient(id), id);
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
  return { recipients, missing };
}
