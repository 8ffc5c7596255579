import type { DonorCatalog } from '../../extract/catalogs/read-catalogs.ts';
import type { StayReason } from '../../model/externalized.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import { jsonTarget } from './json-target.ts';
import type { Library } from './library.ts';
import type { Mechanism } from './mechanism.ts';
import type { Package } from './packages.ts';
import { sharedSteps } from './shared-steps.ts';

/** The mechanism of a program that formats its messages with ICU: hooks in components, and no instance that others could call. */
export function intlMechanism(
  path: string,
  own: Package,
  library: Library,
  tree: Tree,
): Mechanism | StayReason {
  if (library.id === 'react-intl' && !hasHooks(own, tree)) return 'other-library';
  return {
    library,
    hooks: { kind: 'package', name: library.id },
    instance: null,
    catalogOf: (_, prefix) => catalogOf(path, own, library, prefix, tree),
    escapes: false,
    repeats: library.id === 'react-intl' && repeatsTexts(own, tree),
    created: null,
    package: own,
  };
}

/** Before its third version react-intl had no hooks. */
function hasHooks({ path }: Package, tree: Tree): boolean {
  const major = /"react-intl"\s*:\s*"[^"\d]*(\d+)/.exec(tree.textOf(path) ?? '')?.[1];
  return major === undefined || Number(major) >= 3;
}

/** The only JSON catalog that stands nearest; which of several a program loads is told by its code alone. */
function catalogOf(
  path: string,
  { folder }: Package,
  { id }: Library,
  prefix: string | undefined,
  tree: Tree,
): TargetCatalog | null {
  const near = tree.catalogs.filter(
    ({ format, source }) => format === 'json' && source.path.startsWith(folder),
  );
  const most = Math.max(...near.map(({ pattern }) => sharedSteps(pattern, path)));
  const [nearest, another] = near.filter(({ pattern }) => sharedSteps(pattern, path) === most);
  if (nearest === undefined || another !== undefined) return null;
  // Where ids stand in objects, the program flattens them in a way of its own.
  if (id === 'react-intl' && isNested(nearest)) return null;
  return jsonTarget(nearest, prefix === undefined ? [] : prefix.split('.'), tree);
}

function isNested({ source }: DonorCatalog): boolean {
  return source.leaves.some(({ path }) => path.length > 1);
}

/** Whether the program says each text beside its id as well, as FormatJS's own tools want it. */
function repeatsTexts({ folder }: Package, tree: Tree): boolean {
  return tree.paths.some(
    (path) =>
      path.startsWith(folder) &&
      /\.[cm]?[jt]sx?$/.test(path) &&
      /\bdefaultMessage\s*[:=]/.test(tree.textOf(path) ?? ''),
  );
}
