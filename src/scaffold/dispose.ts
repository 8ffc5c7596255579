import type { ConfigClass, ConfigSite, Disposition, ValueFrom } from '../model/config.ts';
import { isPrivateAddress, isPublicHost } from './describe-value.ts';

/** Proposes what is to be done about a variable: exactly one thing. */
export function dispose(
  kind: ConfigClass,
  sites: readonly ConfigSite[],
  from: ValueFrom | null,
): Disposition {
  if (kind === 'runtime' || sites.every(({ scope }) => scope === 'test')) return 'ignore';
  if (kind === 'secret') return 'secret';
  if (kind === 'country') return from === null ? 'ask' : 'derived';
  if (kind === 'endpoint' || kind === 'brand') return sites.some(isDonorDefault) ? 'donor-default' : 'ask';
  // A machine in the donor's own network is nothing to keep.
  if (sites.some(({ defaultHost }) => defaultHost !== undefined && isPrivateAddress(defaultHost)))
    return 'ask';
  // What hands on another variable needs no answer of its own.
  return sites.some(({ hasDefault, refersTo }) => hasDefault || refersTo !== undefined) ? 'keep' : 'ask';
}

const EXAMPLES = new Set(['dotenv']);

/**
 * A default that ships with the code, so that a deployment which forgets the variable takes the donor's. An example
 * file does not ship, and an address on the same machine leads nowhere.
 */
export function isDonorDefault({ how, scope, hasDefault, defaultHost }: ConfigSite): boolean {
  if (!hasDefault || scope === 'test' || scope === 'ci' || EXAMPLES.has(how)) return false;
  return defaultHost === undefined || isPublicHost(defaultHost);
}
