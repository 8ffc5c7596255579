import type { Entry } from '../../model/snapshot.ts';
import type { Unit } from '../../model/unit.ts';
import { type DonorTexts, donorTexts } from '../../transfer/donor-texts.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { openMain } from './open-main.ts';
import { gitReader } from './reader.ts';

/** Texts that people wrote on `main`. */
export type MainTexts = { readonly unitsFor: (target: string) => readonly Unit[] };

/**
 * What `main` says and `derived` does not, in files that differ: texts in the donor's language, sentences in Latin letters
 * (people write on `main` in whatever language they share), and new keys of catalogs. null where nobody has written there.
 */
export async function mainTexts(
  workspace: Workspace,
  donor: string,
  events: Events,
): Promise<MainTexts | null> {
  const main = await openMain(workspace, donor, 'own');
  if (main === null || main.own.length === 0) return null;
  const { mirror, own, replaced } = main;
  events.phase('read', `${donor} (main)`);
  const read = gitReader(mirror, donor);
  const wanted = { language: workspace.plan.languages.source, foreign: true };
  const textsIn = (entries: readonly Entry[]): Promise<DonorTexts> =>
    donorTexts(exclude(entries, workspace.plan, donor).crossing, wanted, {
      read,
      progress: events.tick,
      cache: null,
      help: null,
    });
  const [here, there] = [await textsIn(own), await textsIn(replaced)];
  return {
    unitsFor: (target) => {
      const known = new Set(there.unitsFor(target).map(({ id }) => id));
      return here.unitsFor(target).filter(({ id }) => !known.has(id));
    },
  };
}
