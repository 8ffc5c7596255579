import { inFiles, type Rule, rule } from '../rule.ts';
import { isAbbreviation } from '../shapes/identifier.ts';
import { isOpen } from '../slots/slot-counter.ts';
import { isTool } from './for-programmers.ts';

/** Labels in a place that is handed what people say elsewhere in the donor. */
export const HEARD_RULES: readonly Rule[] = inFiles(
  ({ role, path, surroundings }) => role === 'source' && surroundings.hearsSlots && !isTool(path),
  [
    rule(
      'said-elsewhere',
      ['ui', 'translate', 0.62],
      (at) => isOpen(at) && !isAbbreviation(at.words) && at.surroundings.isHeard(at.site),
    ),
  ],
);
