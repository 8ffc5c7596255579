import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { porcelain } from './porcelain.ts';

/** Makes a directory a git repository, unless it lies in one already. Says whether it did. */
export async function initRepository(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return false;
    if (dirname(at) === at) break;
  }
  await porcelain(folder).init(['--template=', '--initial-branch=main']);
  return true;
}
