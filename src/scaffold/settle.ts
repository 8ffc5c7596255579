import type { ConfigEntry } from '../model/config.ts';
import type { Profile } from '../model/profile.ts';
import { encodeFact } from './encode-fact.ts';

/** What becomes of a variable in the recipient's files. */
export type Settled =
  /** A value that may stand in a file that git keeps. */
  | { readonly kind: 'value'; readonly text: string }
  /** Only its name. */
  | { readonly kind: 'secret' }
  /** Somebody still has to say it. */
  | { readonly kind: 'open' }
  /** Not in the overlay: the donor's own stays, or there is nothing to do. */
  | { readonly kind: 'keep' };

/** Settles an entry with the country's facts. A secret has no value here, even if somebody wrote one. */
export function settle(entry: ConfigEntry, profile: Profile): Settled {
  const { disposition, value, valueFrom } = entry;
  if (disposition === 'secret') return { kind: 'secret' };
  if (value !== undefined) return { kind: 'value', text: value };
  if (disposition === 'derived') {
    const text = valueFrom === undefined ? null : encodeFact(profile, valueFrom);
    return text === null ? { kind: 'open' } : { kind: 'value', text };
  }
  return { kind: disposition === 'ask' || disposition === 'donor-default' ? 'open' : 'keep' };
}
