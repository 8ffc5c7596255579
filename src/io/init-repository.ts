import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initGit } from './init-git.ts';

/** Makes a directory a git repository, unless it lies in one already. Says whether it did. */
export async function initRepository(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return false;
    if (dirname(at) === at) break;
  }
  await initGit(folder, false, ['--initial-branch=main']);
  return true;
}
