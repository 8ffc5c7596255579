import type { Plan } from '../../model/plan.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { World } from '../../model/world.ts';
import { nameRules } from '../../rebrand/rules.ts';
import { exclude } from '../../transfer/exclude.ts';
import { planPaths } from '../../transfer/plan-paths.ts';
import { renameText } from '../../transfer/rename-text.ts';

/** How the plan renames the name of a variable or a path of a donor: an overlay lies over the renamed tree. */
export function donorRename(snapshot: Snapshot, plan: Plan, world: World): (text: string) => string {
  const rules = nameRules(plan, world, snapshot.donor);
  const { kept } = planPaths(exclude(snapshot.entries, plan, snapshot.donor).crossing, rules);
  const named = { ...rules, surroundings: { ...rules.surroundings, keptFiles: kept } };
  return (text) => renameText(text, named);
}
