import { gitText, type Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** Lists what stands at a donor's commit in its mirror. */
export async function loadSnapshot(mirror: Repository, donor: string, commit: string): Promise<Snapshot> {
  const head = await gitText(mirror, [
    'log',
    '-1',
    '--no-show-signature',
    '--format=%T %cd',
    '--date=raw',
    commit,
  ]);
  const tree = head.slice(0, head.indexOf(' '));
  const listing = await readTree(mirror, tree);
  const objectFormat = commit.length === 64 ? 'sha256' : 'sha1';
  return { donor, commit, tree, date: head.slice(head.indexOf(' ') + 1), objectFormat, ...listing };
}
