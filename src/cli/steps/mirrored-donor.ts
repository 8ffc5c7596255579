import { existsSync } from 'node:fs';
import { git, type Repository } from '../../io/git.ts';
import type { Head } from './load-snapshot.ts';

export const DONOR_REF = 'refs/saphan/donor';

/** Where a mirror's ref stands, null where it has none; and its commit, null where its objects are gone as well. */
export type MirroredDonor = { readonly at: string | null; readonly head: Head | null };

/** The donor's commit that a mirror shows. */
export async function mirroredDonor(mirror: Repository): Promise<MirroredDonor> {
  if (!existsSync(mirror.gitDir)) return { at: null, head: null };
  const format = '--format=%(objectname) %(tree) %(committerdate:raw)';
  const found = await git(mirror, ['for-each-ref', format, DONOR_REF], { accept: [128] });
  const [, commit, tree, date] = /^(\S+) (\S+) (.+)\n/.exec(found.stdout.toString()) ?? [];
  if (commit !== undefined && tree !== undefined && date !== undefined)
    return { at: commit, head: { commit, tree, date } };
  if (found.exit === 0) return { at: null, head: null };
  // Nothing can be said of a commit that is not there; whoever moves the ref has to know where it stands.
  const ref = await git(mirror, ['rev-parse', '--verify', '--quiet', DONOR_REF], { accept: [1, 128] });
  return { at: ref.exit === 0 ? ref.stdout.toString().trim() : null, head: null };
}
