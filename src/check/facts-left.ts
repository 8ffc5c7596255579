import type { FactsLeft } from '../model/checked.ts';
import type { FactCount } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';

export type JudgedFacts = { readonly counts: readonly FactCount[]; readonly findings: readonly Finding[] };

/**
 * What a derive with the same rules would say of a tree that has been through it: what it would replace was missed, what
 * it leaves open a person has not settled, and what is left alone is no fact of the recipient's.
 */
export function factsLeft({ counts, findings }: JudgedFacts): {
  readonly counts: Pick<FactsLeft, 'missed' | 'open' | 'kept'>;
  readonly findings: readonly Finding[];
} {
  const sum = (of: (count: FactCount) => number) => counts.reduce((total, each) => total + of(each), 0);
  return {
    counts: {
      missed: sum(({ replaced }) => replaced),
      open: sum(({ open }) => open),
      kept: sum(({ left }) => left),
    },
    findings: findings.flatMap((finding): readonly Finding[] => {
      if (finding.code === 'fact-open') return [finding];
      if (finding.code !== 'fact-replaced') return [];
      return [{ ...finding, code: 'fact-missed', severity: 'error' }];
    }),
  };
}
