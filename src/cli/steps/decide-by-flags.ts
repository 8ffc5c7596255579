import { answer, type Signed } from '../../decide/answer.ts';
import type { AnswerRow } from '../../decide/answer-sheet.ts';
import { faultOf, takeAnswers } from '../../decide/take-answers.ts';
import { withDecision, withoutDecision } from '../../decide/with-decision.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { PROMPT_WORDS } from '../../messages/prompt-words.ts';
import { sayQuestion } from '../../messages/questions.ts';
import { fill } from '../../messages/say.ts';
import { WHY_WORDS } from '../../messages/why-words.ts';
import type { Decision, DecisionAction } from '../../model/decision.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { Answered, Question } from '../../model/question.ts';
import { today } from './today.ts';

/** Answers that are given by flags: what a script and a CI can do. */
export type Answers = {
  readonly acceptProposed?: boolean;
  readonly answer: readonly string[];
  readonly undo?: string;
  /** What came back in a sheet. */
  readonly rows?: readonly AnswerRow[];
  readonly reason?: string;
  readonly by?: string;
  readonly on: string;
  readonly expires?: string;
};

type Known = {
  /** All that is open, and what of it this command is about. */
  readonly all: readonly Question[];
  readonly chosen: readonly Question[];
  readonly decisions: readonly Decision[];
};

export type DecidedByFlags = {
  /** The very list that was given where nothing was decided. */
  readonly decisions: readonly Decision[];
  readonly answered: number;
  readonly findings: readonly Finding[];
};

export function decideByFlags(answers: Answers, known: Known): DecidedByFlags {
  if (answers.undo !== undefined) return takenBack(answers.undo, known);
  if (answers.rows !== undefined) return imported(answers, answers.rows, known);
  const given =
    answers.acceptProposed === true ? proposed(known) : answers.answer.map((text) => parsed(text, known));
  if (given.length === 0) return { decisions: known.decisions, answered: 0, findings: [] };
  const by = required(answers.by, '--by', PROMPT_WORDS.who);
  const reasonOf = (question: Question) =>
    answers.acceptProposed === true
      ? (answers.reason ?? sayQuestion(question).proposal)
      : required(answers.reason, '--reason', PROMPT_WORDS.why);
  const decisions = given.reduce((sofar, { question, answered }) => {
    const expires = answers.expires === undefined ? {} : { expires: today(answers.expires) };
    const signed: Signed = { by, on: answers.on, reason: reasonOf(question), ...expires };
    return withDecision(sofar, answer(question, answered, signed, known.all));
  }, known.decisions);
  return { decisions, answered: given.length, findings: [] };
}

type Given = { readonly question: Question; readonly answered: Answered };

/** A proposal that would still need a text is no answer: its question stays open. */
function proposed({ chosen }: Known): readonly Given[] {
  return chosen
    .filter((question) => faultOf(question, question.proposal.action, question.proposal.to ?? '') === null)
    .map((question) => ({ question, answered: question.proposal }));
}

function parsed(text: string, { all }: Known): Given {
  const [, id = '', action = '', to = ''] = /^([^=]*)=([^:]*)(?::([\s\S]*))?$/.exec(text) ?? [];
  const refuse = (reason: string) => new SaphanError('bad-flag', { flag: '--answer', value: text, reason });
  if (id === '') throw refuse(FLAG_WORDS.noAnswer);
  const question = all.find((each) => each.id === id);
  if (question === undefined) throw refuse(FLAG_WORDS.noQuestion);
  const fault = faultOf(question, action, to);
  if (fault !== null)
    throw refuse(
      fill(FLAG_WORDS.otherAnswers, {
        fault: WHY_WORDS[fault] ?? fault,
        actions: question.actions.join(', '),
      }),
    );
  return { question, answered: { action: action as DecisionAction, ...(to !== '' && { to }) } };
}

function takenBack(id: string, { decisions }: Known): DecidedByFlags {
  const left = withoutDecision(decisions, id);
  if (left === null)
    throw new SaphanError('bad-flag', {
      flag: '--undo',
      value: id,
      reason: FLAG_WORDS.noDecision,
    });
  return { decisions: left, answered: 0, findings: [] };
}

function imported(
  { by, on, reason = 'answered in a spreadsheet' }: Answers,
  rows: readonly AnswerRow[],
  { all, decisions }: Known,
): DecidedByFlags {
  const taken = takeAnswers(rows, all, decisions, { on, reason, ...(by !== undefined && { by }) });
  return {
    decisions: taken.decisions.reduce(withDecision, decisions),
    answered: taken.decisions.length,
    findings: taken.findings,
  };
}

function required(value: string | undefined, flag: string, question: string): string {
  if (value !== undefined && value.trim() !== '') return value;
  throw new SaphanError('no-terminal', { question, flag });
}
