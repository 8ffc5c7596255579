import type { StayReason } from '../../model/externalized.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import { nearestCatalog } from '../markup/nearest-catalog.ts';
import { jsonTarget } from '../script/json-target.ts';
import { packagesAround } from '../script/packages.ts';

const LIBRARY = /^(?:vue-i18n|@nuxtjs\/i18n)$/;
/** What a component says of itself, so that `$t` looks somewhere else than in the program's catalogs. */
const OWN_MESSAGES =
  /<i18n[\s>]|\bi18n\s*:\s*\{|\buseScope\s*:\s*['"](?:local|parent)['"]|(?:^|[\s<])v-pre(?=[\s>=])/;

/** The catalog that templates of vue-i18n look in, or why there is none for a component. */
export function vueMechanism(path: string, text: string, tree: Tree): TargetCatalog | StayReason {
  const own = packagesAround(path, tree).find(({ dependencies }) =>
    ['vue', 'nuxt'].some((name) => dependencies.has(name)),
  );
  if (own === undefined) return 'no-mechanism';
  if (![...own.dependencies].some((name) => LIBRARY.test(name))) return 'no-mechanism';
  if (OWN_MESSAGES.test(text)) return 'not-sure';
  const nearest = nearestCatalog(path, own.folder, tree);
  if (nearest === null) return 'no-catalog';
  if (hidesLookUp(own.folder, tree)) return 'other-library';
  return jsonTarget(nearest, [], tree) ?? 'no-catalog';
}

/** Templates have `$t` unless the program does not want it. */
function hidesLookUp(folder: string, tree: Tree): boolean {
  return tree.paths.some(
    (path) =>
      path.startsWith(folder) &&
      /\.[cm]?[jt]s$/.test(path) &&
      /\bglobalInjection\s*:\s*false\b/.test(tree.textOf(path) ?? ''),
  );
}
