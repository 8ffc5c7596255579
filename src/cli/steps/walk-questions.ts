import { answer, answerSome, type Signed } from '../../decide/answer.ts';
import { faultOf } from '../../decide/take-answers.ts';
import { withDecision } from '../../decide/with-decision.ts';
import type { Ask, Choice } from '../../io/asker.ts';
import { INTERFACE_WORDS } from '../../messages/interface-words.ts';
import { PROMPT_WORDS } from '../../messages/prompt-words.ts';
import { ACTION_WORDS } from '../../messages/questions.ts';
import { type Say, sayIn } from '../../messages/say-in.ts';
import { WHY_WORDS } from '../../messages/why-words.ts';
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
  const say = sayIn(walk.paint.translate);
  const before: (readonly Decision[])[] = [];
  let decisions = start;
  let reason = '';
  for (let at = 0; at < questions.length; ) {
    const question = questions[at]!;
    const counted = say(PROMPT_WORDS.of, { at: at + 1, count: questions.length });
    const told = `${counted}\n${questionLines(question, walk.paint).join('\n')}\n`;
    const choice = await walk.ask.choose({ message: told, flag: FLAG, fallback: question.proposal.action }, [
      ...actionChoices(question, say),
      ...moveChoices(question, at, say),
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
        const why = {
          message: say(PROMPT_WORDS.why),
          flag: '--reason',
          fallback: reason || say(PROMPT_WORDS.asProposed),
        };
        reason = await walk.ask.input(why, (text) => text.trim() !== '' || say(PROMPT_WORDS.sayWhy));
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

function actionChoices({ actions, proposal }: Question, say: Say): readonly Choice<DecisionAction>[] {
  return actions.map((action) => ({
    value: action,
    name: `${action}: ${say(INTERFACE_WORDS.proposed.plain, { does: say(ACTION_WORDS[action]) })}${action === proposal.action ? ` (${say(INTERFACE_WORDS.isProposed)})` : ''}`,
  }));
}

function moveChoices({ matters }: Question, at: number, say: Say): readonly Choice<Move>[] {
  const several: Choice<Move>[] = [
    { value: 'each', name: say(PROMPT_WORDS.each) },
    { value: 'places', name: say(PROMPT_WORDS.places) },
  ];
  return [
    ...(matters.length > 1 ? several : []),
    { value: 'skip', name: say(PROMPT_WORDS.skip) },
    ...(at > 0 ? [{ value: 'back' as const, name: say(PROMPT_WORDS.back) }] : []),
    { value: 'quit', name: say(PROMPT_WORDS.quit) },
  ];
}

async function showPlaces({ matters }: Question, { ask, paint }: Walk): Promise<void> {
  const lines = matters.map((matter) => matterLine(matter, paint)).join('\n');
  await ask.choose({ message: `${lines}\n`, flag: '--list' }, [
    { value: 'on', name: sayIn(paint.translate)(PROMPT_WORDS.goOn) },
  ]);
}

/** Asks for the text where the answer needs one. */
async function completed(
  question: Question,
  action: DecisionAction,
  { ask, paint }: Walk,
): Promise<Answered> {
  if (action !== 'split' && action !== 'replace') return { action };
  const isNeeded = faultOf(question, action, '') !== null;
  const say = sayIn(paint.translate);
  const message = say(action === 'split' ? PROMPT_WORDS.context : PROMPT_WORDS.text);
  const { to: fallback } = question.proposal;
  const prompt = { message, flag: FLAG, ...(fallback !== undefined && { fallback }) };
  const to = await ask.input(prompt, (text) => {
    const fault = text === '' && !isNeeded ? null : faultOf(question, action, text);
    return fault === null || say(WHY_WORDS[fault] ?? fault);
  });
  return to === '' ? { action } : { action, to };
}

/** One place after the other; equal answers become one decision. */
async function askEach(question: Question, walk: Walk): Promise<Given[]> {
  const say = sayIn(walk.paint.translate);
  const given = new Map<string, { answered: Answered; matters: OpenMatter[] }>();
  for (const matter of question.matters) {
    const message = `${matterLine(matter, walk.paint)}\n`;
    const choice = await walk.ask.choose({ message, flag: FLAG, fallback: question.proposal.action }, [
      ...actionChoices(question, say),
      { value: 'skip', name: say(PROMPT_WORDS.skip) },
      { value: 'quit', name: say(PROMPT_WORDS.quitQuestion) },
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
