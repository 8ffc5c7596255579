import type { Plan } from '../model/plan.ts';
import type { LeftOut } from '../model/record.ts';
import type { Entry } from '../model/snapshot.ts';
import { type DecidedFolder, decidedModules } from './decided-modules.ts';
import type { AddedFile } from './texts.ts';

export type Stubbed = {
  readonly crossing: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
  /** Systems of which the recipient has no form of its own: the donor's code crosses, and says that it is not available. */
  readonly waiting: readonly DecidedFolder[];
  /** The places of decisions that stand here, by `placeKey`. */
  readonly met: readonly string[];
};

/**
 * Systems of which somebody decided that an empty form takes their place. The recipient's own form stands in the overlay:
 * where it has a file of a system's folder, none of the donor's crosses.
 */
export function stubbed(
  entries: readonly Entry[],
  plan: Plan,
  donor: string,
  added: readonly Pick<AddedFile, 'path'>[],
): Stubbed {
  const folders = decidedModules(entries, plan, donor, 'stub');
  const isReady = ({ holds }: DecidedFolder) => added.some(({ path }) => holds(path));
  const ready = folders.filter(isReady);
  const isReplaced = ({ path }: Entry) => ready.some(({ holds }) => holds(path));
  return {
    crossing: ready.length === 0 ? entries : entries.filter((entry) => !isReplaced(entry)),
    leftOut:
      ready.length === 0
        ? []
        : entries.filter(isReplaced).map(({ path, mode, oid }) => ({ path, mode, oid })),
    waiting: folders.filter((folder) => !isReady(folder)),
    met: folders.map(({ key }) => key),
  };
}
