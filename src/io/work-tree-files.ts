import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import type { Source } from './source.ts';

/** What people have in a work tree: tracked files and new ones, but none that git is to ignore; null for a bare repository. */
export async function workTreeFiles(
  source: Source & { kind: 'repository' },
): Promise<readonly string[] | null> {
  if (source.gitDir === source.path) return null;
  const repository = { gitDir: source.gitDir, workTree: source.path };
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await git(repository, args);
  const paths = new Set(stdout.toString().split('\0'));
  return [...paths].filter((path) => {
    if (path === '') return false;
    const info = lstatSync(join(source.path, path), { throwIfNoEntry: false });
    return info !== undefined && !info.isDirectory();
  });
}
