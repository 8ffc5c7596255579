import { readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { objectId } from '../model/objects/object-id.ts';
import { type Entry, SUBMODULE } from '../model/snapshot.ts';
import { isBlocked, isOwn } from './files-in-the-way.ts';
import { git, gitText } from './git.ts';
import { lstatOrNothing } from './lstat-or-nothing.ts';
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
    if (!(await isOurs(recipient, path, before, after, to))) changed++;
  }
  return changed;
}

async function isOurs(
  recipient: Recipient,
  path: string,
  before: Entries,
  after: Entries,
  to: string,
): Promise<boolean> {
  const full = join(recipient.workTree, path);
  const info = lstatOrNothing(full);
  if (info === null) return !after.has(path) || !isBlocked(recipient.workTree, dirname(path), before);
  // The directory of a submodule stays as it is; any other has to make room for the file.
  if (info.isDirectory())
    return after.get(path)?.mode === SUBMODULE || !isOwn(recipient.workTree, path, before);
  const known = [before.get(path)?.oid, after.get(path)?.oid].filter((oid) => oid !== undefined);
  const bytes = info.isSymbolicLink() ? Buffer.from(readlinkSync(full)) : readFileSync(full);
  const format = to.length === 64 ? 'sha256' : 'sha1';
  if (known.includes(objectId('blob', bytes, format))) return true;
  // With the line endings undone that the file's attributes ask for.
  const flags = ['hash-object', '--stdin', '--path', path];
  if (known.includes((await git(recipient, flags, { input: bytes })).stdout.toString().trim())) return true;
  return after.has(path) && isBeginning(recipient, bytes, `${to}:${path}`);
}

/** A file that git could write only a part of. */
async function isBeginning(recipient: Recipient, bytes: Buffer, object: string): Promise<boolean> {
  const { stdout } = await git(recipient, ['cat-file', '--filters', object]);
  return stdout.subarray(0, bytes.length).equals(bytes);
}

async function entriesOf(recipient: Recipient, commit: string): Promise<Entries> {
  const { entries } = await readTree(recipient, commit);
  return new Map(entries.map((entry) => [entry.path, entry]));
}
