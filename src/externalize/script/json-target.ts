import type { DonorCatalog } from '../../extract/catalogs/read-catalogs.ts';
import { targetPath } from '../../extract/catalogs/target-path.ts';
import { addToJson } from '../catalogs/add-to-json.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';

/** The file of a catalog in the donor's language, and the object in it that new texts go to; null where there is none. */
export function jsonTarget(
  catalog: DonorCatalog,
  within: readonly string[],
  tree: Tree,
): TargetCatalog | null {
  const { source } = catalog;
  const file = source.language === tree.language ? source.path : targetPath(catalog, tree.language);
  const text = tree.textOf(file);
  if (addToJson(text ?? '{}', within, new Map([['', '']])) === null) return null;
  return { kind: 'json', files: [{ path: file, text }], within, isLatin: false };
}
