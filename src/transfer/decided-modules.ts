import { attach, type Decided, placeKey } from '../model/attach.ts';
import type { CountryModule, ModuleAction } from '../model/country-module.ts';
import { globs } from '../model/glob.ts';
import type { Plan } from '../model/plan.ts';
import type { Entry } from '../model/snapshot.ts';
import { unitId } from '../model/unit-id.ts';
import { moduleSearch } from '../rebrand/modules/module-search.ts';
import { moduleFolders } from '../rebrand/modules/settle-modules.ts';

export type DecidedFolder = Pick<Decided, 'decision' | 'key'> & {
  readonly module: string;
  readonly folder: string;
  readonly holds: (path: string) => boolean;
};

/**
 * The folders and files of modules for which somebody decided on an action: those named for one, the outermost of each
 * branch, and those that the decision itself names by a path.
 */
export function decidedModules(
  entries: readonly Entry[],
  { decisions = [], systems = [] }: Pick<Plan, 'decisions' | 'systems'>,
  donor: string,
  action: ModuleAction,
): readonly DecidedFolder[] {
  if (!decisions.some(({ kind }) => kind === 'module')) return [];
  const decided = systems.flatMap((module) => {
    const found = decisionOn(module, decisions, donor);
    return found?.decision.action === action ? [{ module, found }] : [];
  });
  const paths = entries.map(({ path }) => path);
  const search = moduleSearch(decided.map(({ module }) => module));
  const named = [...(search === null ? [] : moduleFolders(paths, search))].flatMap(
    ([folder, id]): DecidedFolder[] => {
      const own = decided.find(({ module }) => module.id === id);
      if (own === undefined) return [];
      const { decision, key } = own.found;
      const holds = (path: string) => path === folder || path.startsWith(`${folder}/`);
      return [{ module: id, folder, decision, key, holds }];
    },
  );
  return [...named, ...byPath(paths, { decisions, systems }, donor, action)];
}

/** A module may have files that no name gives away: whoever decides can name them. */
function byPath(
  paths: readonly string[],
  { decisions, systems }: Required<Pick<Plan, 'decisions' | 'systems'>>,
  donor: string,
  action: ModuleAction,
): readonly DecidedFolder[] {
  return decisions
    .filter((decision) => decision.kind === 'module' && decision.action === action)
    .flatMap((decision) =>
      decision.places.flatMap((place): DecidedFolder[] => {
        const module = systems.find(({ id }) => unitId(id) === place.hash)?.id;
        if (place.path === undefined || module === undefined) return [];
        if (place.donor !== undefined && place.donor !== donor) return [];
        const holds = globs([place.path]);
        const folder = paths.find(holds);
        return folder === undefined
          ? []
          : [{ module, folder, decision, key: placeKey(decision, place), holds }];
      }),
    );
}

/** What somebody decided on a module in a donor, or null. */
export function decisionOn(
  { id }: CountryModule,
  decisions: NonNullable<Plan['decisions']>,
  donor: string,
): Decided | null {
  const at = { donor, path: '', hash: unitId(id), context: '', ordinal: 0, about: id, why: 'module-foreign' };
  return attach(decisions, 'module').find(at);
}
