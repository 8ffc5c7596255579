import type { Finding } from '../model/finding.ts';
import type { Name, Plan } from '../model/plan.ts';
import { EMPTY_WORLD } from '../model/world.ts';
import { nameRules } from '../rebrand/rules.ts';
import { renamedText } from './renamed-file.ts';
import type { FileTraces } from './trace-search.ts';

/** A variable of the environment, as every system that runs the recipient has it set. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Variables that a former plan named, and that this one names again: keeping them is the proposal. */
export function deployedNames(
  plan: Plan,
  former: readonly Name[],
  traces: readonly FileTraces[],
): readonly Finding[] {
  if (former.length === 0) return [];
  const told = new Map<string, Finding>();
  for (const { from, to, kind } of former) {
    const origin = plan.names.find((name) => name.kind === kind && name.to === to && name.from !== from);
    if (origin === undefined) continue;
    const back = (text: string, earlier: string): string => {
      const names = [{ kind, from: to, to: earlier, aliases: [] }];
      return renamedText(text, nameRules({ ...plan, names, protect: [] }, EMPTY_WORLD));
    };
    for (const { spelling, place } of traces.flatMap(({ now }) => now)) {
      if (!VARIABLE.test(spelling) || told.has(spelling)) continue;
      const was = back(spelling, from);
      if (was === spelling) continue;
      const args = { spelling, was, keep: `${back(spelling, origin.from)}=${was}` };
      told.set(spelling, { code: 'name-deployed', severity: 'warning', args, place });
    }
  }
  return [...told.values()];
}
