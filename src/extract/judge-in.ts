import type { Verdict } from '../model/unit.ts';
import { messagesInAddress } from './address-message.ts';
import type { Circumstance } from './circumstance.ts';
import { type JudgedFile, type Rule, rule } from './rule.ts';
import { DATA_RULES } from './rules/data-rules.ts';
import { DONOR_RULES } from './rules/donor-rules.ts';
import { FILE_RULES } from './rules/file-rules.ts';
import { KEYED_RULES } from './rules/keyed-rules.ts';
import { LATIN_RULES } from './rules/latin-rules.ts';
import { COMMON_RULES, PLACE_RULES, USE_RULES } from './rules/place-rules.ts';
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
  ...COMMON_RULES,
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

type Line = Pick<Rule, 'holds'> & { readonly verdict: Verdict };
/** The lines that are asked for a text in the donor's script, and for another. */
type Table = { readonly ofDonors: readonly Line[]; readonly ofOthers: readonly Line[] };

const GATED = RULES.flatMap(({ isFor }) => (isFor === undefined ? [] : [isFor]));
/** By which of the gated lines are for a file. There are few kinds of files. */
const tables = new Map<string, Table>();

/**
 * What a text of a file is and what is to be done with it. Pure; one file's knowledge only, see `coupling.ts` for the
 * rest. Half of the table is never asked for most texts.
 */
export function judgeIn(file: JudgedFile): (at: Circumstance) => Verdict {
  const kind = GATED.map((isFor) => (isFor(file) ? '1' : '0')).join('');
  const table = tables.get(kind) ?? tableFor(file);
  tables.set(kind, table);
  return (at) => (at.isDonors ? table.ofDonors : table.ofOthers).find(({ holds }) => holds(at))!.verdict;
}

function tableFor(file: JudgedFile): Table {
  const rules = RULES.filter(({ isFor }) => isFor === undefined || isFor(file));
  return {
    ofDonors: rules.filter(({ script }) => script !== 'others').map(lineOf),
    ofOthers: rules.filter(({ script }) => script !== 'donors').map(lineOf),
  };
}

function lineOf({ holds, reason, class: textClass, action, confidence }: Rule): Line {
  return { holds, verdict: { class: textClass, action, confidence, reason } };
}
