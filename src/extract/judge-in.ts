import type { Verdict } from '../model/unit.ts';
import { messagesInAddress } from './address-message.ts';
import type { Circumstance } from './circumstance.ts';
import type { Rule } from './rule.ts';
import { rule } from './rule.ts';
import { DATA_RULES } from './rules/data-rules.ts';
import { DONOR_RULES } from './rules/donor-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { KEYED_RULES } from './rules/keyed-rules.ts';
import { LATIN_RULES } from './rules/latin-rules.ts';
import { PLACE_RULES, USE_RULES } from './rules/place-rules.ts';
import { REFERENCE_RULES } from './rules/reference-rules.ts';
import { LATIN_SHAPE_RULES, PATTERN_RULES, SECRET_SHAPE_RULES, SHAPE_RULES } from './rules/shape-rules.ts';

const ADDRESS_RULE = rule(
  'message-in-address',
  ['message', 'translate', 0.85],
  ({ site, source }) => messagesInAddress(site.text, source.script).length > 0,
);

/** The table, top to bottom: what a text is, is settled by the first line that holds. */
const RULES: readonly Rule[] = [
  ...SECRET_SHAPE_RULES,
  ...PLACE_RULES,
  ...FILE_RULES,
  ...PATTERN_RULES,
  ...USE_RULES,
  ...SHAPE_RULES,
  ...KEYED_RULES,
  ADDRESS_RULE,
  ...REFERENCE_RULES,
  ...DATA_RULES,
  ...DONOR_RULES,
  ...LATIN_SHAPE_RULES,
  ...LATIN_RULES,
];

/** What a text is and what is to be done with it. Pure; one file's knowledge only, see `coupling.ts` for the rest. */
export function judgeSite(at: Circumstance): Verdict {
  const { reason, class: textClass, action, confidence } = RULES.find((each) => each.holds(at))!;
  return { class: textClass, action, confidence, reason };
}
