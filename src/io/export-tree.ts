import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SaphanError } from '../model/error.ts';
import { fsFailure } from './fs-failure.ts';
import { git, type Repository } from './git.ts';

/** Writes a tree as plain files into a directory that is empty or not there. The path gate has been passed. */
export async function exportTree(
  repository: Repository,
  tree: string,
  folder: string,
  temporary: string,
): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new SaphanError('out-not-empty', { path: folder });
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw fsFailure(folder, cause);
  }
  const index = join(temporary, 'export.index');
  const env = { GIT_INDEX_FILE: index };
  const target = { gitDir: repository.gitDir, workTree: folder };
  await git(target, ['read-tree', tree], { env });
  await git(target, ['checkout-index', '--all', '--force'], { env });
  rmSync(index, { force: true });
}
