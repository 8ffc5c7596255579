import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SaphanError } from '../model/error.ts';
import { changedByPeople } from './changed-by-people.ts';
import { git } from './git.ts';
import type { Recipient } from './recipient.ts';
import { untouchedFiles } from './untouched-files.ts';
import { readFileOr, writeFile } from './write-file.ts';

/** A work tree about to follow its branch. Written first, so that a killed run can be completed. */
type Journal = { readonly from: string | null; readonly to: string; readonly branch: string };

const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock', 'shallow.lock'];
const REF_LOCKS = ['heads/derived.lock', 'heads/main.lock', 'saphan/donor.lock', 'saphan/record.lock'];

/** Files with changes that are not committed; untracked ones count, since a file of that name may come. */
export async function uncommitted(recipient: Recipient): Promise<number> {
  const { stdout } = await git(recipient, ['status', '--porcelain', '-z', '--no-renames']);
  const rows = stdout
    .toString()
    .split('\0')
    .filter((row) => row !== '');
  if (rows.length === 0) return 0;
  const untouched = await untouchedFiles(recipient);
  return rows.filter((row) => !row.startsWith(' M ') || !untouched.has(row.slice(3))).length;
}

/** A work tree that already lags behind is still where the earlier journal says. */
export function announceCheckout(recipient: Recipient, journal: Journal): void {
  const earlier = readJournal(recipient);
  const from = earlier?.branch === journal.branch ? earlier.from : journal.from;
  writeFile(journalPath(recipient), JSON.stringify({ ...journal, from }));
}

/** Brings the work tree from one commit to another; a change that is not committed is never overwritten. */
export async function checkout(recipient: Recipient, from: string | null, to: string): Promise<void> {
  // Before git has an index, it tracks nothing.
  const isTracking = existsSync(join(recipient.gitDir, 'index'));
  // A tree that was copied, or a file that was saved as it is, has other times than git remembers.
  if (isTracking) await git(recipient, ['update-index', '-q', '--refresh'], { accept: [1] });
  const untouched = isTracking ? await untouchedFiles(recipient) : new Set<string>();
  // git would not go over them; taken away, they are written anew.
  for (const path of untouched) rmSync(join(recipient.workTree, path), { force: true });
  await git(recipient, ['read-tree', '-m', '-u', ...(from === null ? [] : [from]), to]);
  if (untouched.size > 0) {
    const gone = await git(recipient, ['ls-files', '-z', '--deleted']);
    await git(recipient, ['checkout-index', '-z', '--stdin'], { input: gone.stdout });
  }
  rmSync(journalPath(recipient), { force: true });
}

/** Completes or forgets what a killed run had begun. */
export async function recover(recipient: Recipient, donor: string): Promise<void> {
  const journal = readJournal(recipient);
  if (journal === null) return;
  clearLocks(recipient.gitDir);
  const { from, to, branch } = journal;
  const now = await git(recipient, ['rev-parse', '--verify', '--quiet', branch], { accept: [1] });
  const head = await git(recipient, ['symbolic-ref', '--quiet', 'HEAD'], { accept: [1] });
  const moved = now.stdout.toString().trim() === to && head.stdout.toString().trim() === branch;
  if (moved) {
    const changed = await changedByPeople(recipient, from, to);
    if (changed > 0)
      throw new SaphanError('main-dirty', {
        donor,
        branch: branch.replace('refs/heads/', ''),
        count: changed,
      });
    await git(recipient, ['read-tree', '--reset', '-u', to]);
  }
  rmSync(journalPath(recipient), { force: true });
}

/** Locks that a killed git left behind in a repository that this run holds alone. */
export function clearLocks(gitDir: string): void {
  for (const name of LOCKS) rmSync(join(gitDir, name), { force: true });
  for (const name of REF_LOCKS) rmSync(join(gitDir, 'refs', name), { force: true });
}

function readJournal(recipient: Recipient): Journal | null {
  const text = readFileOr(journalPath(recipient), null);
  try {
    return text === null ? null : (JSON.parse(text.toString()) as Journal);
  } catch {
    return null;
  }
}

function journalPath(recipient: Recipient): string {
  return join(recipient.gitDir, 'saphan-checkout');
}
