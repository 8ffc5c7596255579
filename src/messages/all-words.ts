import { DATA_FAULTS } from './data-faults.ts';
import { ERRORS } from './errors.ts';
import { FINDINGS, REASONS } from './findings.ts';
import { AUDIENCE_WORDS, INTERFACE_WORDS, PHASE_WORDS } from './interface-words.ts';
import { ACTION_WORDS, ILLEGAL, PROPOSAL_WORDS, ROLE_WORDS } from './questions.ts';
import { REASON_WORDS } from './reasons.ts';

/** What a catalog of ours translates, each text once, in an order that keeps together what belongs together. */
export function allWords(): readonly string[] {
  const tables = [
    INTERFACE_WORDS,
    AUDIENCE_WORDS,
    PHASE_WORDS,
    FINDINGS,
    REASONS,
    REASON_WORDS,
    ROLE_WORDS,
    ACTION_WORDS,
    PROPOSAL_WORDS,
    { ILLEGAL },
    ERRORS,
    DATA_FAULTS,
  ];
  return [...new Set(tables.flatMap(textsOf))];
}

function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return Object.values(words as Readonly<Record<string, unknown>>).flatMap(textsOf);
}
