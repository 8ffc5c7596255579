import type { DecisionAction } from '../model/decision.ts';
import type { Question } from '../model/question.ts';
import type { Reason } from '../model/reason.ts';
import { FINDINGS, REASONS } from './findings.ts';
import { REASON_WORDS } from './reasons.ts';

/** A question as people read it. */
export type QuestionWords = {
  readonly title: string;
  readonly effect: string;
  readonly proposal: string;
};

/** What each answer does. */
export const ACTION_WORDS: Record<DecisionAction, string> = {
  keep: 'stays as the donor wrote it',
  rename: 'is renamed as the plan says',
  replace: 'is replaced by another text',
  translate: 'goes to the translators',
  ignore: 'is nobody’s business',
  split: 'gets a translation of its own',
  accept: 'may be as it is',
  drop: 'is taken out',
  stub: 'is replaced by the empty form that the overlay has of it, and crosses as it is until it has one',
  'leave-out': 'does not cross',
};

/** Why an answer is proposed, by the reason of the question. */
const PROPOSALS: Readonly<Record<string, string>> = {
  'database-name': 'databases that exist would not be found under a new name',
  'package-source': 'builds take packages from there, and another server has none of them yet',
  address: 'the host answers there today, and a plan renames hosts whole',
  clash: 'the new name is taken, and two things of one name break a build',
  'odd-casing': 'no rule says how the new name would be written so',
  'compared-elsewhere': 'a comparison would fail if one side changed',
  'stored-elsewhere': 'it is shown as well, and stored texts are looked for by hand',
  'looked-up-elsewhere': 'it is shown as well, and whatever looks it up has to follow',
  'licence-missing': 'an agreement between two states may take its place: say which',
};

const ILLEGAL = 'nothing illegal is written: say with replace what is to stand there';

/** Where it stands, for the title. */
const ROLES: Readonly<Record<string, string>> = {
  code: 'in code',
  configuration: 'in configuration',
  prose: 'in documents',
};

export function sayQuestion({ kind, about, why, role, proposal, effect }: Question): QuestionWords {
  const reason = REASONS[why] ?? REASON_WORDS[why as Reason] ?? findingWords(why);
  const where = role === '' ? '' : ` ${ROLES[role] ?? `(${role})`}`;
  const { texts, places, files } = effect;
  const because = why.startsWith('illegal-') ? ILLEGAL : PROPOSALS[why];
  const to = proposal.to === undefined ? '' : ` “${proposal.to}”`;
  return {
    title: `${about ?? kind}${where}: ${reason}`,
    effect: `${count(texts, 'text')} at ${count(places, 'place')} in ${count(files, 'file')}`,
    proposal: `${proposal.action}${to}: it ${ACTION_WORDS[proposal.action]}${because === undefined ? '' : `, for ${because}`}`,
  };
}

/** A finding's sentence as far as it holds for all places. */
function findingWords(code: string): string {
  const words = (FINDINGS as Readonly<Record<string, string | undefined>>)[code] ?? code;
  return words.replace(/ ?\([^()]*\{\w+\}[^()]*\)/g, '').replace(/\{\w+\}/g, '…');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
