import { SaphanError } from '../../model/error.ts';
import type { Workspace } from '../workspace.ts';
import type { SearchedTree } from './leftovers-in.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { derivedRefs } from './open-derived.ts';

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
    const refs = await derivedRefs(places.recipient(id));
    if (refs === null) {
      if (isNeeded) throw new SaphanError('nothing-derived', { donor: id });
      missing.push(id);
      continue;
    }
    const { repository, commit, main } = refs;
    recipients.push({
      id,
      branch: main === null ? 'derived' : 'main',
      mirror: repository,
      snapshot: await loadSnapshot(repository, id, main ?? commit),
    });
  }
  return { recipients, missing };
}
