import { existsSync } from 'node:fs';
import { byCodePoint } from '../model/by-code-point.ts';

/** The files below a folder (links are not followed), as paths from it, sorted; none where there is no folder. */
export async function listFiles(
  folder: string,
  pattern: string | readonly string[] = '**',
): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const { default: fastGlob } = await import('fast-glob');
  const paths = await fastGlob([pattern].flat(), { cwd: folder, dot: true, followSymbolicLinks: false });
  return paths.sort(byCodePoint);
}
