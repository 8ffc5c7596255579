import type { DecisionAction } from '../model/decision.ts';
import type { Question } from '../model/question.ts';
import type { Reason } from '../model/reason.ts';
import type { Translate } from '../model/translate.ts';
import { FINDINGS } from './findings.ts';
import { INTERFACE_WORDS } from './interface-words.ts';
import { REASON_WORDS } from './reasons.ts';
import { fill } from './say.ts';
import { WHY_WORDS } from './why-words.ts';

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
  stub: 'answers that it is not available, until the overlay has a form of it',
  'leave-out': 'does not cross',
};

/** Why an answer is proposed, by the reason of the question. */
export const PROPOSAL_WORDS: Readonly<Record<string, string>> = {
  'database-name': 'databases that exist would not be found under a new name',
  'hosted-repository': 'under another name there is no such repository until somebody has made it',
  'token-issuer': 'tokens of one name are refused where another one is expected',
  'deployed-name':
    'what was deployed under this name is found under no other: rename it if the recipient starts with none',
  urn: 'what others send or have stored under this URN is not known under another one',
  'package-source': 'builds take packages from there, and another server has none of them yet',
  address: 'the host answers there today, and a plan renames hosts whole',
  clash: 'the new name is taken, and two things of one name break a build',
  'odd-casing': 'no rule says how the new name would be written so',
  'compared-elsewhere': 'a comparison would fail if one side changed',
  'stored-elsewhere': 'it is shown as well, and stored texts are looked for by hand',
  'looked-up-elsewhere': 'it is shown as well, and whatever looks it up has to follow',
  'licence-missing': 'an agreement between two states may take its place: say which',
};

/** What a question is about that gathers findings whose own words only say it of one place. */
export const GATHERED_WORDS: Readonly<Record<string, string>> = {
  'name-left': 'the donor’s name is left over',
  'name-hidden': 'the donor’s name is left over in another form',
  'name-half-replaced': 'a name is replaced by half',
  'name-deployed': 'a new name for what may be deployed under the old one',
  'name-one-sided': 'a name that both ends have to spell alike',
  'table-parted': 'a class looks for its table by another name',
  'host-left': 'a host of the donor’s country is left over',
};

export const ILLEGAL = 'nothing illegal is written: say with replace what is to stand there';

/** Where it stands, for the title. */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  code: 'in code',
  configuration: 'in configuration',
  prose: 'in documents',
};

export function sayQuestion(question: Question, translate: Translate = () => undefined): QuestionWords {
  const { kind, about, why, role, proposal, effect } = question;
  const said = (english: string) => translate(english) ?? english;
  const known = WHY_WORDS[why] ?? REASON_WORDS[why as Reason] ?? GATHERED_WORDS[why];
  const reason = known === undefined ? findingWords(why, said) : said(known);
  const where = role === '' ? '' : ` ${said(ROLE_WORDS[role] ?? `(${role})`)}`;
  const because = why.startsWith('illegal-') ? ILLEGAL : PROPOSAL_WORDS[why];
  const to = proposal.to === undefined ? '' : ` “${proposal.to}”`;
  const { proposed, effect: counted } = INTERFACE_WORDS;
  const words = { does: said(ACTION_WORDS[proposal.action]), because: said(because ?? '') };
  return {
    title: `${about ?? kind}${where}: ${reason}`,
    effect: translate(counted) === undefined ? countedInEnglish(effect) : fill(counted, effect, translate),
    proposal: `${proposal.action}${to}: ${fill(because === undefined ? proposed.plain : proposed.because, words, translate)}`,
  };
}

/** A finding's sentence as far as it holds for all places. */
function findingWords(code: string, said: (english: string) => string): string {
  const words = said((FINDINGS as Readonly<Record<string, string | undefined>>)[code] ?? code);
  return words.replace(/ ?\([^()]*\{\w+\}[^()]*\)/g, '').replace(/\{\w+\}/g, '…');
}

function countedInEnglish({ texts, places, files }: Question['effect']): string {
  return `${count(texts, 'text')} at ${count(places, 'place')} in ${count(files, 'file')}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
