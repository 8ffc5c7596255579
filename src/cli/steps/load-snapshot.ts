import { gitText, type Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/** A commit's tree, and when it was made in git's raw form: seconds since 1970 and the time zone. */
export type Head = { readonly tree: string; readonly date: string };

/** Lists what stands at a donor's commit in its mirror; `head` is asked of git where the caller does not have it. */
export async function loadSnapshot(
  mirror: Repository,
  donor: string,
  commit: string,
  head: Promise<Head> = headOf(mirror, commit),
): Promise<Snapshot> {
  const [{ tree, date }, { entries, trees }] = await Promise.all([head, readTree(mirror, commit)]);
  const objectFormat = commit.length === 64 ? 'sha256' : 'sha1';
  return { donor, commit, tree, date, objectFormat, entries, trees: new Set([...trees, tree]) };
}

async function headOf(mirror: Repository, commit: string): Promise<Head> {
  const format = ['--no-show-signature', '--format=%T %cd', '--date=raw'];
  const said = await gitText(mirror, ['log', '-1', ...format, commit]);
  return { tree: said.slice(0, said.indexOf(' ')), date: said.slice(said.indexOf(' ') + 1) };
}
