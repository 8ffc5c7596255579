import { byCodePoint } from '../model/by-code-point.ts';
import type { Plan } from '../model/plan.ts';
import { sortedJson } from './sorted-json.ts';

/**
 * The part of a plan, with people's decisions, that decides what the derived trees hold, as canonical JSON. Of a donor that is its id
 * alone: `source` and `ref` only say where a commit is looked for, and the lock file says which it is.
 */
export function canonicalPlan(plan: Plan): string {
  const {
    assets,
    colours,
    country,
    decisions = [],
    exclude,
    facts,
    languages,
    names,
    protect,
    redact,
    texts,
    version,
  } = plan;
  const donors = plan.donors.map((donor) => donor.id).sort(byCodePoint);
  return sortedJson({
    ...(assets && { assets }),
    ...(colours && { colours }),
    country,
    ...(decisions.length > 0 && { decisions: decisions.map((each) => sortedJson(each)).sort(byCodePoint) }),
    donors,
    exclude,
    ...(facts && { facts }),
    languages,
    names,
    protect,
    redact,
    ...(texts && { texts }),
    version,
  });
}
