import { byCodePoint } from '../model/by-code-point.ts';

// Sold to everybody, so that a host under one of them says nothing of a country.
const SOLD = /^(?:ai|cc|co|fm|gg|io|is|ly|me|sh|so|to|tv|ws|eu|us)$/;

/** The country whose hosts a donor names most often, by its top-level domain: "mn"; null where there is none. */
export function countryTld(hosts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    const tld = host.slice(host.lastIndexOf('.') + 1);
    if (/^[a-z]{2}$/.test(tld) && !SOLD.test(tld)) counts.set(tld, (counts.get(tld) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b))[0]?.[0] ?? null;
}
