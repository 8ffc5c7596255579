import { tmpdir } from 'node:os';
import { SaphanError } from '../model/error.ts';
import { porcelain } from './porcelain.ts';

/** `safe.bareRepository` and `merge-tree --write-tree` came with it. */
const MINIMUM = [2, 38] as const;

/** Fails with `git-missing` unless git is there and new enough for the settings that keep a donor harmless. */
export async function requireGit(): Promise<void> {
  const minimum = MINIMUM.join('.');
  const { installed, major, minor } = await porcelain(tmpdir()).version();
  if (!installed) throw new SaphanError('git-missing', { minimum, found: 'none' });
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new SaphanError('git-missing', { minimum, found: `${major}.${minor}` });
  }
}
