import { factsLeft } from '../../check/facts-left.ts';
import type { FactsLeft } from '../../model/checked.ts';
import type { FactRules } from '../../model/facts.ts';
import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import type { Profile } from '../../model/profile.ts';
import type { World } from '../../model/world.ts';
import { countryFacts } from '../../transfer/country-facts.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { Events } from './events.ts';
import type { SearchedTree } from './leftovers-in.ts';
import { loadModules } from './load-modules.ts';
import { gitReader } from './reader.ts';

export type FactsWish = {
  readonly plan: Plan;
  readonly rules: FactRules;
  readonly donor: Profile;
  readonly recipient: Profile | null;
  readonly world: World;
};

export type FactsFound = { readonly counts: FactsLeft; readonly findings: readonly Finding[] };

/** Reads a tree that is to be the recipient's for facts of the donor's country. */
export async function factsIn(
  { id, branch, mirror, snapshot }: SearchedTree,
  { plan, rules, donor, recipient, world }: FactsWish,
  events: Events,
): Promise<FactsFound> {
  events.phase('facts', id);
  const { protect, decisions = [] } = plan;
  const { crossing } = exclude(snapshot.entries, plan, id);
  const judged = await countryFacts(
    crossing,
    { donor, recipient, rules, protect, world, decisions, id, modules: loadModules(donor.country) },
    { read: gitReader(mirror, id), progress: events.tick, known: () => undefined, keep: () => undefined },
  );
  const { counts, findings } = factsLeft(judged);
  return {
    counts: { donor: id, branch, commit: snapshot.commit, ...counts },
    findings: findings.map(
      (finding): Finding => ({ ...finding, place: { donor: id, path: '', ...finding.place } }),
    ),
  };
}
