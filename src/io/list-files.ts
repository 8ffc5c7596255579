import { byCodePoint } from '../model/by-code-point.ts';
import { isFolder } from './is-folder.ts';

/** The files below a folder (links are not followed), as paths from it, sorted; none where there is no folder. */
export async function listFiles(
  folder: string,
  pattern: string | readonly string[] = '**',
): Promise<readonly string[]> {
  if (!isFolder(folder)) return [];
  const { default: fastGlob } = await import('fast-glob');
  const paths = await fastGlob([pattern].flat(), { cwd: folder, dot: true, followSymbolicLinks: false });
  return paths.sort(byCodePoint);
}
