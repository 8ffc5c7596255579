import type { Finding } from '../model/finding.ts';
import type { Profile } from '../model/profile.ts';
import { FACT_KEYS } from './fact-schemas.ts';

/** What a deployment still has to ask about a country: facts that nobody knows, and facts that nobody confirmed. */
export function profileFindings(profile: Profile, path: string): readonly Finding[] {
  const { country } = profile;
  return FACT_KEYS.flatMap((key): readonly Finding[] => {
    const fact = profile.facts[key];
    if (fact === undefined) return [];
    const place = { path };
    if (fact.value === null)
      return [{ code: 'fact-unknown', severity: 'warning', args: { country, fact: key }, place }];
    const disputed = Array.isArray(fact.value) ? fact.value.filter(isDisputed).length : 0;
    if (disputed > 0)
      return [
        {
          code: 'fact-disputed',
          severity: 'warning',
          args: { country, fact: key, count: disputed },
          place,
        },
      ];
    if (fact.status === 'official' || fact.status === 'package') return [];
    return [
      {
        code: 'fact-unconfirmed',
        severity: 'info',
        args: { country, fact: key, status: fact.status },
        place,
      },
    ];
  });
}

function isDisputed(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'disputed' in row && row.disputed !== undefined;
}
