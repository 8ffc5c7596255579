import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Entry, SUBMODULE } from '../model/snapshot.ts';
import { lstatOrNothing } from './lstat-or-nothing.ts';
import { readTree } from './read-tree.ts';
import type { Recipient } from './recipient.ts';

/** What is tracked: git itself looks after that. */
type Paths = { readonly has: (path: string) => boolean };

/**
 * Paths that come new into a work tree, where something of people's own stands already. What they let git ignore (`.env`) is
 * in no `git status`, and git writes over it without a word.
 */
export async function filesInTheWay(
  recipient: Recipient,
  from: string | null,
  entries: readonly Entry[],
): Promise<readonly string[]> {
  const tracked = from === null ? [] : (await readTree(recipient, from)).entries;
  const known = new Set(tracked.map(({ path }) => path));
  const free = new Set<string>();
  return entries
    .filter(({ path }) => !known.has(path))
    .filter(
      ({ path, mode }) =>
        isBlocked(recipient.workTree, dirname(path), known, free) ||
        (mode !== SUBMODULE && isOwn(recipient.workTree, path, known)),
    )
    .map(({ path }) => path);
}

/** Whether a file of people's own stands where a directory is needed; those of which it is known that none does are `free`. */
export function isBlocked(workTree: string, folder: string, known: Paths, free = new Set<string>()): boolean {
  if (folder === '.' || free.has(folder)) return false;
  if (isBlocked(workTree, dirname(folder), known, free)) return true;
  // A file or a link that git itself will take away; what lies behind a link is not in the way.
  const isFree = hasAbove(folder, known) || known.has(folder) || kindOf(workTree, folder) !== 'file';
  if (isFree) free.add(folder);
  return !isFree;
}

/** Whether a file of people's own, in no commit, is at a path or below it. */
export function isOwn(workTree: string, path: string, known: Paths): boolean {
  if (known.has(path) || hasAbove(path, known)) return false;
  const kind = kindOf(workTree, path);
  if (kind !== 'folder') return kind === 'file';
  return readdirSync(join(workTree, path)).some((name) => isOwn(workTree, `${path}/${name}`, known));
}

function hasAbove(path: string, known: Paths): boolean {
  const folder = dirname(path);
  return folder !== '.' && (known.has(folder) || hasAbove(folder, known));
}

function kindOf(workTree: string, path: string): 'file' | 'folder' | null {
  const info = lstatOrNothing(join(workTree, path));
  if (info === null) return null;
  return info.isDirectory() ? 'folder' : 'file';
}
