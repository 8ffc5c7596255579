import { DATA_FAULTS } from './data-faults.ts';
import { ERRORS } from './errors.ts';
import { FINDINGS } from './findings.ts';
import { FLAG_WORDS } from './flag-words.ts';
import { HEADINGS } from './headings.ts';
import { AUDIENCE_WORDS, INTERFACE_WORDS, PHASE_WORDS } from './interface-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import { NEXT_WORDS } from './next-words.ts';
import { PATH_FAULTS } from './path-faults.ts';
import { PROMPT_WORDS } from './prompt-words.ts';
import { ACTION_WORDS, GATHERED_WORDS, ILLEGAL, PROPOSAL_WORDS, ROLE_WORDS } from './questions.ts';
import { REASON_WORDS } from './reasons.ts';
import { FILE_WORDS, SCAN_WORDS, UNSEEN_WORDS } from './scan-words.ts';
import {
  DIFF_WORDS,
  EXPLAIN_WORDS,
  MEND_WORDS,
  NOT_MEASURED_WORDS,
  SUMMARY_WORDS,
  TOPIC_WORDS,
  UNMEASURED_WORDS,
} from './summary-words.ts';
import { MAIN_WORDS, OVERLAY_WORDS, SLOT_WORDS, TABLE_WORDS } from './table-words.ts';
import { TEXT_ACTION_WORDS, TEXT_CLASS_WORDS } from './text-words.ts';
import { COMMANDER_WORDS, USAGE_WORDS } from './usage-words.ts';
import { WHY_WORDS } from './why-words.ts';

/** What a catalog of ours translates, each text once, in an order that keeps together what belongs together. */
export function allWords(): readonly string[] {
  const tables = [
    INTERFACE_WORDS,
    AUDIENCE_WORDS,
    PHASE_WORDS,
    FINDINGS,
    WHY_WORDS,
    KIND_WORDS,
    PATH_FAULTS,
    REASON_WORDS,
    ROLE_WORDS,
    ACTION_WORDS,
    PROPOSAL_WORDS,
    GATHERED_WORDS,
    { ILLEGAL },
    ERRORS,
    DATA_FAULTS,
    NEXT_WORDS,
    PROMPT_WORDS,
    HEADINGS,
    TABLE_WORDS,
    MAIN_WORDS,
    OVERLAY_WORDS,
    SLOT_WORDS,
    SUMMARY_WORDS,
    EXPLAIN_WORDS,
    MEND_WORDS,
    DIFF_WORDS,
    NOT_MEASURED_WORDS,
    TOPIC_WORDS,
    UNMEASURED_WORDS,
    SCAN_WORDS,
    FILE_WORDS,
    UNSEEN_WORDS,
    TEXT_CLASS_WORDS,
    TEXT_ACTION_WORDS,
    FLAG_WORDS,
    USAGE_WORDS,
    COMMANDER_WORDS,
  ];
  return [...new Set(tables.flatMap(textsOf))];
}

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words as Readonly<Record<string, unknown>>).flatMap(textsOf);
}
