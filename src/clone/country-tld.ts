import { byCodePoint } from '../model/by-code-point.ts';

// Sold to everybody, so that a host under one of them says nothing of a country.
const SOLD = /^(?:ai|cc|co|fm|gg|io|is|ly|me|sh|so|to|tv|ws|eu|us)$/;

const FEWEST = 3;
const FAR_MORE = 2;

/**
 * The country whose hosts a donor names most often, by its top-level domain: "mn"; null where there is none. Hosts of
 * everything that a donor holds are its libraries' too: with `isAll` a country has to stand out.
 */
export function countryTld(hosts: readonly string[], { isAll = false } = {}): string | null {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    const tld = host.slice(host.lastIndexOf('.') + 1);
    if (/^[a-z]{2}$/.test(tld) && !SOLD.test(tld)) counts.set(tld, (counts.get(tld) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  if (first === undefined) return null;
  const stands = first[1] >= FEWEST && first[1] > FAR_MORE * (second?.[1] ?? 0);
  return !isAll || stands ? first[0] : null;
}
