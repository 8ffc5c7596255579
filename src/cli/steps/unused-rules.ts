import type { Finding } from '../../model/finding.ts';
import type { Plan } from '../../model/plan.ts';
import type { Derivation } from '../../transfer/derive.ts';

/** Names of the plan that none of the donors knows: judged over all of them, since each has its own names. */
export function unusedRules(plan: Plan, derivations: readonly Derivation[]): readonly Finding[] {
  const used = new Set(derivations.flatMap(({ rules }) => rules));
  return plan.names
    .filter((name) => !used.has(name.from))
    .map((name) => ({ code: 'rule-unused', severity: 'warning', args: { rule: name.from } }));
}
