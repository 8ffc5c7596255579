import { gitText, type Repository } from '../../io/git.ts';
import { readTree, type TreeListing } from '../../io/read-tree.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** A commit's tree, and when it was made in git's raw form: seconds since 1970 and the time zone. */
export type Head = { readonly commit: string; readonly tree: string; readonly date: string };

/** Lists what stands at a donor's commit in its mirror. */
export async function loadSnapshot(mirror: Repository, donor: string, commit: string): Promise<Snapshot> {
  const format = ['--no-show-signature', '--format=%T %cd', '--date=raw'];
  const [said, listing] = await Promise.all([
    gitText(mirror, ['log', '-1', ...format, commit]),
    readTree(mirror, commit),
  ]);
  const tree = said.slice(0, said.indexOf(' '));
  const date = said.slice(said.indexOf(' ') + 1);
  return snapshotOf(donor, { commit, tree, date }, listing);
}

/** The same of what git has said already. */
export function snapshotOf(donor: string, head: Head, { entries, trees }: TreeListing): Snapshot {
  const objectFormat = head.commit.length === 64 ? 'sha256' : 'sha1';
  return { donor, ...head, objectFormat, entries, trees: new Set([...trees, head.tree]) };
}
