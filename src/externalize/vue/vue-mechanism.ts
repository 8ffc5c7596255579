import type { StayReason } from '../../model/externalized.ts';
import type { Tree } from '../codemod.ts';
import type { MarkupMechanism } from '../markup/markup-codemod.ts';
import { nearestCatalog } from '../markup/nearest-catalog.ts';
import { jsonTarget } from '../script/json-target.ts';
import { packagesAround } from '../script/packages.ts';

const LIBRARY = /^(?:vue-i18n|@nuxtjs\/i18n)$/;
/** What a component says of itself, so that `$t` looks somewhere else than in the program's catalogs. */
const OWN_MESSAGES =
  /<i18n[\s>]|\bi18n\s*:\s*\{|\buseScope\s*:\s*['"](?:local|parent)['"]|(?:^|[\s<])v-pre(?=[\s>=])/;

/** The catalog that a template with vue-i18n looks in, and how, or why it does not. */
export function vueMechanism(path: string, text: string, tree: Tree): MarkupMechanism | StayReason {
  const own = packagesAround(path, tree).find(({ dependencies }) =>
    ['vue', 'nuxt'].some((name) => dependencies.has(name)),
  );
  if (own === undefined) return 'no-mechanism';
  if (![...own.dependencies].some((name) => LIBRARY.test(name))) return 'no-mechanism';
  if (OWN_MESSAGES.test(text)) return 'not-sure';
  const nearest = nearestCatalog(path, own.folder, tree);
  if (nearest === null) return 'no-catalog';
  if (hidesLookUp(own.folder, tree)) return 'other-library';
  const catalog = jsonTarget(nearest, [], tree);
  return catalog === null ? 'no-catalog' : { catalog, call };
}

function call(key: string, quote: string, values: ReadonlyMap<string, string>): string {
  const given = [...values].map(([name, code]) => (code === name ? code : `${name}: ${code}`));
  return `$t(${quote}${key}${quote}${given.length === 0 ? '' : `, { ${given.join(', ')} }`})`;
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
