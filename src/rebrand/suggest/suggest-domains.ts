import { byCodePoint } from '../../model/by-code-point.ts';
import type { HostCount, NameSuggestion } from '../../model/scan-result.ts';

const FEWEST = 3;

/**
 * The domains that carry one of the donor's names: as a whole, or under the country's own `tld` with more around it.
 * Others are somebody else's (a bank, a ministry's exchange), and a namespace is no address: neither is suggested.
 */
export function suggestDomains(
  hosts: readonly HostCount[],
  keys: readonly string[],
  tld: string | null,
): readonly NameSuggestion[] {
  const domains = new Map<string, HostCount[]>();
  for (const host of hosts) {
    const label = host.domain.slice(0, host.domain.indexOf('.')).replace(/[^\p{L}\p{N}]/gu, '');
    if (host.count === host.wire) continue;
    const isNational = tld !== null && host.domain.endsWith(`.${tld}`);
    if (!keys.some((key) => label === key || (isNational && key.length >= 4 && label.includes(key))))
      continue;
    domains.set(host.domain, [...(domains.get(host.domain) ?? []), host]);
  }
  const suggestions = [...domains].map(
    ([domain, members]): NameSuggestion => ({
      name: domain,
      kind: 'domain',
      count: members.reduce((sum, { count, wire }) => sum + count - wire, 0),
      files: Math.max(...members.map(({ files }) => files)),
      paths: 0,
      spellings: members
        .map(({ host, count, wire }) => ({ spelling: host, count: count - wire }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || byCodePoint(a.spelling, b.spelling)),
      aliases: [],
      evidence: ['host that carries the name'],
    }),
  );
  // At home one address is enough; elsewhere it may be a namesake's.
  return suggestions.filter(
    ({ name, count }) => count >= FEWEST || (tld !== null && name.endsWith(`.${tld}`)),
  );
}
