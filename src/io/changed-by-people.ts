import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../model/snapshot.ts';
import { catFile } from './cat-file.ts';
import { git, gitText } from './git.ts';
import { readTree } from './read-tree.ts';
import type { Recipient } from './recipient.ts';

type Entries = ReadonlyMap<string, Entry>;

/**
 * How many files of a work tree, left behind by a killed checkout, are somebody's own work: neither as they
 * were before it, nor as they should be after it, nor as far as git came in writing them.
 */
export async function changedByPeople(
  recipient: Recipient,
  from: string | null,
  to: string,
): Promise<number> {
  const listing = await gitText(recipient, ['diff-index', '-z', '--name-only', to]);
  const before = from === null ? new Map<string, Entry>() : await entriesOf(recipient, from);
  const after = await entriesOf(recipient, to);
  let changed = 0;
  for (const path of listing.split('\0').filter((each) => each !== '')) {
    if (!(await isOurs(recipient, path, before, after))) changed++;
  }
  return changed;
}

async function isOurs(recipient: Recipient, path: string, before: Entries, after: Entries): Promise<boolean> {
  const full = join(recipient.workTree, path);
  const info = lstatSync(full, { throwIfNoEntry: false });
  // Nothing there, or the empty directory that stands for a submodule: nothing to lose.
  if (info === undefined || info.isDirectory()) return true;
  const known = [before.get(path)?.oid, after.get(path)?.oid].filter((oid) => oid !== undefined);
  const bytes = info.isSymbolicLink() ? Buffer.from(readlinkSync(full)) : readFileSync(full);
  const oids = [await hash(recipient, bytes, []), await hash(recipient, bytes, ['--path', path])];
  if (oids.some((oid) => known.includes(oid))) return true;
  return isBeginning(recipient, bytes, after.get(path)?.oid);
}

/** The id of the bytes as they are, or (with a path) with the line endings that its attributes ask for undone. */
async function hash(recipient: Recipient, input: Buffer, flags: readonly string[]): Promise<string> {
  return (await git(recipient, ['hash-object', '--stdin', ...flags], { input })).stdout.toString().trim();
}

/** A file that git could write only a part of. */
async function isBeginning(recipient: Recipient, bytes: Buffer, oid: string | undefined): Promise<boolean> {
  let found = false;
  if (oid === undefined) return false;
  await catFile(recipient, [oid], (_, whole) => {
    found = whole.subarray(0, bytes.length).equals(bytes);
  });
  return found;
}

async function entriesOf(recipient: Recipient, commit: string): Promise<Entries> {
  const { entries } = await readTree(recipient, commit);
  return new Map(entries.map((entry) => [entry.path, entry]));
}
