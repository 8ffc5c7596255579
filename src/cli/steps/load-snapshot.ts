import { gitText, type Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** Lists what stands at a donor's commit in its mirror. */
export async function loadSnapshot(mirror: Repository, donor: string, commit: string): Promise<Snapshot> {
  const format = ['--no-show-signature', '--format=%T %cd', '--date=raw'];
  const [head, { entries, trees }] = await Promise.all([
    gitText(mirror, ['log', '-1', ...format, commit]),
    readTree(mirror, commit),
  ]);
  const tree = head.slice(0, head.indexOf(' '));
  const date = head.slice(head.indexOf(' ') + 1);
  const objectFormat = commit.length === 64 ? 'sha256' : 'sha1';
  return { donor, commit, tree, date, objectFormat, entries, trees: new Set([...trees, tree]) };
}
