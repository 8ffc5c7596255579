import { parse } from 'tldts';

/** What a host is to the recipient: one that the plan replaces, an authority's, or one more of the donor's country. */
export type DonorHostKind = 'host-replaced' | 'host-state' | 'host-country';

const STATE = /^(?:gov|gob|gouv|govt|gub|go|mil)(?:\.|$)/;

/**
 * Judges whole hosts by the public suffix list: one below a domain of the donor's is the donor's, unless the recipient
 * has it or one above it.
 */
export function donorHosts(
  replaced: readonly string[],
  own: readonly string[],
  tld: string,
): (host: string) => DonorHostKind | null {
  const domains = new Set(replaced.map(registered));
  const owned = own.map((host) => host.toLowerCase());
  return (host) => {
    if (owned.some((mine) => host === mine || host.endsWith(`.${mine}`))) return null;
    if (domains.has(registered(host))) return 'host-replaced';
    if (host.slice(host.lastIndexOf('.') + 1) !== tld) return null;
    return STATE.test(parse(host).publicSuffix ?? '') ? 'host-state' : 'host-country';
  };
}

/** What somebody has registered below a public suffix; the host itself where nobody can. */
function registered(host: string): string {
  const name = host.toLowerCase();
  return parse(name).domain ?? name;
}
