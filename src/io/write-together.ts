import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { isAbsolute, join, normalize, relative } from 'node:path';
import { readFileOr, writeFile } from './write-file.ts';

/** A file with its new text; `null` takes it away. */
export type Write = { readonly path: string; readonly text: string | null };

type Planned = { readonly path: string; readonly was: string | null; readonly text: string | null };

const JOURNAL = 'writes.json';

/**
 * Writes several files of a folder, all or none: what is to be written is noted first, and a run that is killed in the
 * midst of it is brought to its end by the next (`finishWrites`). Says whether anything changed.
 */
export function writeTogether(root: string, temporary: string, writes: readonly Write[]): boolean {
  const changed = writes
    .map(({ path, text }) => ({ path: relative(root, path), was: digestOf(path), text }))
    .filter(({ was, text }) => was !== (text === null ? null : digest(text)));
  if (changed.length === 0) return false;
  const journal = join(temporary, JOURNAL);
  // One file is whole or not there by itself.
  if (changed.length > 1) writeFile(journal, JSON.stringify(changed));
  for (const each of changed) put(root, each);
  rmSync(journal, { force: true });
  return true;
}

/** Writes what a killed run had noted. A file that somebody has changed since stays as it is. */
export function finishWrites(root: string, temporary: string): void {
  const journal = readFileOr(join(temporary, JOURNAL), null);
  if (journal === null) return;
  for (const each of JSON.parse(journal.toString()) as readonly Planned[]) {
    const path = normalize(each.path);
    // A note that came with somebody's workspace writes nowhere else.
    if (isAbsolute(path) || path.startsWith('..')) continue;
    if (digestOf(join(root, path)) === each.was) put(root, each);
  }
}

function put(root: string, { path, text }: Planned): void {
  const full = join(root, path);
  if (text === null) rmSync(full, { force: true });
  else writeFile(full, text);
}

function digestOf(path: string): string | null {
  const bytes = readFileOr(path, null);
  return bytes === null ? null : digest(bytes);
}

function digest(content: string | Buffer): string {
  return hash('sha256', content, 'hex');
}
