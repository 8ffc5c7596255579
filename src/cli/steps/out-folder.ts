import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { SaphanError } from '../../model/error.ts';

/** The directory that `--out` names, which has to be empty or not there; null where it names none. */
export function outFolder(out: string | undefined, cwd: string, isDry: boolean): string | null {
  if (out === undefined) return null;
  if (isDry) {
    throw new SaphanError('bad-flag', { flag: '--out', value: out, reason: FLAG_WORDS.dryRunWrites });
  }
  const folder = resolve(cwd, out);
  const standing = statSync(folder, { throwIfNoEntry: false });
  if (standing?.isDirectory() === false) throw new SaphanError('not-a-folder', { path: folder });
  if (standing !== undefined && readdirSync(folder).length > 0)
    throw new SaphanError('out-not-empty', { path: folder });
  return folder;
}
