import { answer, answerSome, type Signed } from '../../decide/answer.ts';
import { faultOf } from '../../decide/take-answers.ts';
import { withDecision } from '../../decide/with-decision.ts';
import type { Ask, Choice } from '../../io/asker.ts';
import { REASONS } from '../../messages/findings.ts';
import { INTERFACE_WORDS } from '../../messages/interface-words.ts';
import { ACTION_WORDS } from '../../messages/questions.ts';
import { fill } from '../../messages/say.ts';
import type { Decision, DecisionAction } from '../../model/decision.ts';
import type { Paint } from '../../model/paint.ts';
import type { Answered, OpenMatter, Question } from '../../model/question.ts';
import { matterLine, questionLines } from '../../report/questions-text.ts';

type Move = 'each' | 'places' | 'skip' | 'back' | 'quit';

export type Walk = {
  readonly ask: Ask;
  readonly paint: Paint;
  readonly signed: Omit<Signed, 'reason'>;
  /** Keeps what has been answered so far: called after every answer, so that leaving loses nothing. */
  readonly save: (decisions: readonly Decision[]) => void;
};

const FLAG = '--answer ID=ACTION[:TEXT]';

/** Goes through the questions with a person, back and forth; returns the decisions when it ends or is left. */
export async function walkQuestions(
  questions: readonly Question[],
  start: readonly Decision[],
  walk: Walk,
): Promise<readonly Decision[]> {
  const before: (readonly Decision[])[] = [];
  let decisions = start;
  let reason = '';
  for (let at = 0; at < questions.length; ) {
    const question = questions[at]!;
    const told = `${at + 1} of ${questions.length}\n${questionLines(question, walk.paint).join('\n')}\n`;
    const choice = await walk.ask.choose({ message: told, flag: FLAG, fallback: question.proposal.action }, [
      ...actionChoices(question, walk.paint),
      ...moveChoices(question, at),
    ]);
    if (choice === 'quit') break;
    if (choice === 'places') {
      await showPlaces(question, walk);
      continue;
    }
    if (choice === 'back') {
      at--;
      // To go back is to take back what was answered there.
      decisions = before.pop() ?? start;
      walk.save(decisions);
      continue;
    }
    before.push(decisions);
    if (choice !== 'skip') {
      const given: Given[] =
        choice === 'each'
          ? await askEach(question, walk)
          : [{ answered: await completed(question, choice, walk), matters: question.matters }];
      if (given.length > 0) {
        const why = { message: 'Why?', flag: '--reason', fallback: reason || 'as proposed' };
        reason = await walk.ask.input(
          why,
          (text) => text.trim() !== '' || 'Say why, for those who review it.',
        );
      }
      const signed = { ...walk.signed, reason };
      for (const { answered, matters } of given) {
        const isWhole = matters === question.matters;
        const decision = isWhole
          ? answer(question, answered, signed, questions)
          : answerSome(question, matters, answered, signed);
        decisions = withDecision(decisions, decision);
      }
      walk.save(decisions);
    }
    at++;
  }
  return decisions;
}

type Given = { readonly answered: Answered; readonly matters: readonly OpenMatter[] };

function actionChoices(
  { actions, proposal }: Question,
  { translate }: Paint,
): readonly Choice<DecisionAction>[] {
  const say = (words: string, args: Readonly<Record<string, string>> = {}) => fill(words, args, translate);
  return actions.map((action) => ({
    value: action,
    name: `${action}: ${say(INTERFACE_WORDS.proposed.plain, { does: say(ACTION_WORDS[action]) })}${action === proposal.action ? ` (${say(INTERFACE_WORDS.isProposed)})` : ''}`,
  }));
}

function moveChoices({ matters }: Question, at: number): readonly Choice<Move>[] {
  const several: Choice<Move>[] = [
    { value: 'each', name: 'one by one' },
    { value: 'places', name: 'show all places' },
  ];
  return [
    ...(matters.length > 1 ? several : []),
    { value: 'skip', name: 'leave it open' },
    ...(at > 0 ? [{ value: 'back' as const, name: 'back, and take the last answer back' }] : []),
    { value: 'quit', name: 'stop here; what was answered is kept' },
  ];
}

async function showPlaces({ matters }: Question, { ask, paint }: Walk): Promise<void> {
  const lines = matters.map((matter) => matterLine(matter, paint)).join('\n');
  await ask.choose({ message: `${lines}\n`, flag: '--list' }, [{ value: 'on', name: 'go on' }]);
}

/** Asks for the text where the answer needs one. */
async function completed(question: Question, action: DecisionAction, { ask }: Walk): Promise<Answered> {
  if (action !== 'split' && action !== 'replace') return { action };
  const isNeeded = faultOf(question, action, '') !== null;
  const message = action === 'split' ? 'A word for this context:' : 'The text to put there:';
  const { to: fallback } = question.proposal;
  const prompt = { message, flag: FLAG, ...(fallback !== undefined && { fallback }) };
  const to = await ask.input(prompt, (text) => {
    const fault = text === '' && !isNeeded ? null : faultOf(question, action, text);
    return fault === null || (REASONS[fault] ?? fault);
  });
  return to === '' ? { action } : { action, to };
}

/** One place after the other; equal answers become one decision. */
async function askEach(question: Question, walk: Walk): Promise<Given[]> {
  const given = new Map<string, { answered: Answered; matters: OpenMatter[] }>();
  for (const matter of question.matters) {
    const message = `${matterLine(matter, walk.paint)}\n`;
    const choice = await walk.ask.choose({ message, flag: FLAG, fallback: question.proposal.action }, [
      ...actionChoices(question, walk.paint),
      { value: 'skip', name: 'leave it open' },
      { value: 'quit', name: 'leave the rest of this question open' },
    ]);
    if (choice === 'quit') break;
    if (choice === 'skip') continue;
    const answered = await completed(question, choice, walk);
    const key = JSON.stringify(answered);
    const known = given.get(key) ?? { answered, matters: [] };
    known.matters.push(matter);
    given.set(key, known);
  }
  return [...given.values()];
}
