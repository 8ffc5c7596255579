import type { DonorCatalog } from '../../extract/catalogs/read-catalogs.ts';
import type { Tree } from '../codemod.ts';
import { sharedSteps } from '../script/shared-steps.ts';

/**
 * The catalog of a package in JSON that lies nearest to a file; null where there is none, or where several lie as near. Of
 * several files for a language, code alone tells which of them the program puts together, and how.
 */
export function nearestCatalog(path: string, folder: string, tree: Tree): DonorCatalog | null {
  const near = tree.catalogs.filter(
    ({ format, pattern, source }) =>
      format === 'json' && source.path.startsWith(folder) && /\{locale\}\.json$/.test(pattern),
  );
  const most = Math.max(...near.map(({ pattern }) => sharedSteps(pattern, path)));
  const [nearest, another] = near.filter(({ pattern }) => sharedSteps(pattern, path) === most);
  return nearest === undefined || another !== undefined ? null : nearest;
}
