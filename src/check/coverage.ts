import { byCodePoint } from '../model/by-code-point.ts';
import { catalogPath } from '../model/catalog-path.ts';
import type { Finding } from '../model/finding.ts';
import { percentOf } from '../model/percent-of.ts';
import type { Place } from '../model/place.ts';
import { scriptOf } from '../model/script-of.ts';
import type { ShipPolicy } from '../model/ship-policy.ts';
import type { Check } from './check.ts';
import { type Coverage, coverageOf } from './coverage-of.ts';

/** How far each namespace is, by texts and by letters. */
export const coverage: Check = {
  code: 'coverage',
  *run({ catalogs, policy }) {
    const known = new Set<string>();
    for (const catalog of catalogs) {
      const place = { path: catalogPath(catalog) };
      for (const each of coverageOf(catalog, policy)) {
        const { namespace } = each;
        known.add(namespace);
        if (each.ready < each.total) yield incomplete(each, policy, place);
        if (each.ownLetters * 2 < each.letters) {
          const { letters, ownLetters } = each;
          const args = {
            namespace,
            script: scriptOf(catalog.language),
            percent: percentOf(ownLetters, letters),
          };
          yield { code: 'script-rare', severity: 'warning', args, place };
        }
      }
    }
    // Nothing is held to a minimum of a name that nothing has.
    const unknown = Object.keys(policy.minimum ?? {}).filter((namespace) => !known.has(namespace));
    const args = { known: [...known].sort(byCodePoint).join(', ') };
    for (const namespace of known.size === 0 ? [] : unknown)
      yield { code: 'minimum-unknown', severity: 'error', args: { namespace, ...args } };
  },
};

function incomplete(each: Coverage, policy: ShipPolicy, place: Place): Finding {
  const { namespace, total, ready, missing, review, draft, unapproved } = each;
  const minimum = policy.minimum?.[namespace] ?? 0;
  // Compared as whole numbers: 89.95 % shall not be rounded up to a threshold of 90.
  const isTooLow = ready * 100 < minimum * total;
  const isError = isTooLow || policy.missing === 'fail';
  const args = {
    namespace,
    percent: percentOf(ready, total),
    ready,
    total,
    missing,
    review,
    draft,
    unapproved,
  };
  return { code: 'coverage', severity: isError ? 'error' : 'info', args, place };
}
