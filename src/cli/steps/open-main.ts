import { gitText, type Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import type { Entry, Snapshot } from '../../model/snapshot.ts';
import type { Workspace } from '../workspace.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { derivedRefs } from './open-derived.ts';

/** The branch of a recipient that people write on, beside the one that is derived. */
export type Main = {
  readonly mirror: Repository;
  readonly snapshot: Snapshot;
  /** What stands there as it was derived. */
  readonly same: readonly Entry[];
  /** What people wrote or changed. */
  readonly own: readonly Entry[];
  /** What derived has and main has otherwise, elsewhere, or not at all. */
  readonly replaced: readonly Entry[];
};

/** null where nothing has been derived yet, there is no `main`, or, if only that is `wanted`, nobody has written there. */
export async function openMain(
  { places }: Workspace,
  donor: string,
  wanted: 'any' | 'own' = 'any',
): Promise<Main | null> {
  const refs = await derivedRefs(places.recipient(donor));
  if (refs === null || refs.main === null) return null;
  const { repository: mirror, commit, tree, main } = refs;
  if (main === commit && wanted === 'own') return null;
  const snapshot = await loadSnapshot(mirror, donor, main);
  if (main === commit) return { mirror, snapshot, same: snapshot.entries, own: [], replaced: [] };
  const { entries } = await readTree(mirror, tree);
  const passed = [...entries, ...(await lastDerived(mirror, commit, main))];
  const derived = new Set(passed.map(keyOf));
  const here = new Set(snapshot.entries.map(keyOf));
  return {
    mirror,
    snapshot,
    same: snapshot.entries.filter((entry) => derived.has(keyOf(entry))),
    own: snapshot.entries.filter((entry) => !derived.has(keyOf(entry))),
    replaced: passed.filter((entry) => !here.has(keyOf(entry))),
  };
}

/** What was derived when `main` took it over last: a file that waits to be merged is nobody's own. */
async function lastDerived(mirror: Repository, derived: string, main: string): Promise<readonly Entry[]> {
  const base = await gitText(mirror, ['merge-base', derived, main], { accept: [1] });
  return base === '' || base === derived ? [] : (await readTree(mirror, base)).entries;
}

function keyOf({ mode, oid, path }: Entry): string {
  return `${mode} ${oid} ${path}`;
}
