import { DECISION_ACTIONS, type Decision, type DecisionAction } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Question } from '../model/question.ts';
import { unitId } from '../model/unit-id.ts';
import { answer, type Signed } from './answer.ts';
import type { AnswerRow } from './answer-sheet.ts';
import { UNSAFE } from './decisions-schema.ts';

export type TakenAnswers = {
  readonly decisions: readonly Decision[];
  /** Rows that say what has been decided already. */
  readonly same: number;
  readonly findings: readonly Finding[];
};

/** What a row says where it says nothing itself. */
export type AnswerDefaults = { readonly on: string; readonly by?: string; readonly reason: string };

const ACTIONS: ReadonlySet<string> = new Set(Object.values(DECISION_ACTIONS).flat());

/** A name for the places that a question has: who answered another set has not answered this one. */
export function seenOf({ matters }: Question): string {
  const keys = matters.map(({ donor, path, hash, context, ordinal }) =>
    [donor, path, hash, context, ordinal].join(' '),
  );
  return unitId(keys.sort().join('\n')).replace(/^u_/, 's_');
}

/**
 * The answers of a file that came back, three-way: an answer that was given here meanwhile in another way is a conflict, a
 * question that has other places now is asked again, and one that nobody asks any more is told. Empty rows say nothing;
 * one that has only a reason or a text is told, and so is a question with two answers.
 */
export function takeAnswers(
  rows: readonly AnswerRow[],
  questions: readonly Question[],
  decisions: readonly Decision[],
  defaults: AnswerDefaults,
): TakenAnswers {
  const taken: Decision[] = [];
  const findings: Finding[] = [];
  let same = 0;
  const doubles = doubleIds(rows);
  for (const row of rows) {
    if (row.answer + row.text + row.reason === '') continue;
    const refuse = (why: string, detail = '') =>
      void findings.push({
        code: 'answer-refused',
        severity: why === 'question-gone' || why === 'answer-missing' ? 'warning' : 'error',
        args: { question: `${row.id} ${row.question}`.trim(), why, detail },
      });
    if (row.answer === '') {
      refuse('answer-missing', [row.text, row.reason].filter((said) => said !== '').join(' '));
      continue;
    }
    if (doubles.has(row.id)) {
      refuse('double', row.answer);
      continue;
    }
    const action = row.answer.toLowerCase();
    const question = questions.find(({ id }) => id === row.id);
    const known = decisions.filter((decision) => decision.question === row.id);
    if (question === undefined) {
      if (known.length === 0) refuse('question-gone');
      else if (known.every((decision) => decision.action === action && (decision.to ?? '') === row.text))
        same++;
      else
        refuse(
          'answered-otherwise',
          known.map((decision) => `${decision.action} (${decision.by})`).join(', '),
        );
      continue;
    }
    const fault = faultOf(question, action, row.text);
    const by = row.by || defaults.by;
    if (row.seen !== seenOf(question)) refuse('question-changed');
    else if (fault !== null) refuse(fault, row.answer);
    else if (by === undefined) refuse('answer-without-name');
    else {
      const signed: Signed = { by, on: defaults.on, reason: row.reason || defaults.reason };
      const to = row.text === '' ? {} : { to: row.text };
      taken.push(answer(question, { action: action as DecisionAction, ...to }, signed, questions));
    }
  }
  return { decisions: taken, same, findings };
}

/** Questions that have another answer in another row: nobody knows which one is meant. */
function doubleIds(rows: readonly AnswerRow[]): ReadonlySet<string> {
  const said = new Map<string, string>();
  const found = new Set<string>();
  for (const { id, answer, text } of rows) {
    if (answer === '') continue;
    const now = `${answer.toLowerCase()} ${text}`;
    if ((said.get(id) ?? now) !== now) found.add(id);
    said.set(id, now);
  }
  return found;
}

/** Why an answer cannot be given to a question, or null. */
export function faultOf({ kind, actions }: Question, action: string, text: string): string | null {
  if (!ACTIONS.has(action) || !(actions as readonly string[]).includes(action)) return 'answer-unknown';
  const needsText = action === 'split' || (action === 'replace' && kind === 'name');
  if (needsText && text === '') return 'answer-without-text';
  return (kind === 'name' || kind === 'fact') && UNSAFE.test(text) ? 'cannot-be-written' : null;
}
