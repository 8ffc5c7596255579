import { attach, type Decided } from '../model/attach.ts';
import type { CountryModule, ModuleAction } from '../model/country-module.ts';
import type { Plan } from '../model/plan.ts';
import type { Entry } from '../model/snapshot.ts';
import { unitId } from '../model/unit-id.ts';
import { moduleSearch } from '../rebrand/modules/module-search.ts';
import { moduleFolders } from '../rebrand/modules/settle-modules.ts';

export type DecidedFolder = Pick<Decided, 'decision' | 'key'> & {
  readonly module: string;
  readonly folder: string;
};

/** The folders and files of modules for which somebody decided on an action; the outermost of each branch. */
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
  const search = moduleSearch(decided.map(({ module }) => module));
  if (search === null) return [];
  const paths = entries.map(({ path }) => path);
  return [...moduleFolders(paths, search)].flatMap(([folder, id]): DecidedFolder[] => {
    const own = decided.find(({ module }) => module.id === id);
    return own === undefined
      ? []
      : [{ module: id, folder, decision: own.found.decision, key: own.found.key }];
  });
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
