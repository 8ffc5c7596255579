import { expect, it } from 'vitest';
import { walkQuestions } from '../../src/cli/steps/walk-questions.ts';
import { questionsOf } from '../../src/decide/questions-of.ts';
import type { Ask } from '../../src/io/asker.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { OpenMatter } from '../../src/model/question.ts';
import { unitId } from '../../src/model/unit-id.ts';

const plain = (text: string) => text;
const paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };

function matter(why: string, text: string, path: string): OpenMatter {
  return {
    ...{
      kind: 'name',
      for: 'engineer',
      why,
      about: 'e-Mongolia',
      role: 'code',
      donor: 'd',
      path,
      line: 1,
      text,
    },
    ...{ hash: unitId(text), context: `c_${'a'.repeat(12)}`, ordinal: 0, shown: text },
    proposal: { action: 'keep' },
    actions: ['keep', 'rename', 'replace'],
  };
}

const QUESTIONS = questionsOf([
  matter('address', 'a.mn', 'x/a.ts'),
  matter('address', 'b.mn', 'x/b.ts'),
  matter('database-name', 'EMON_ID', 'y/c.ts'),
]);

/** A person who answers from a list; the list has to be used up. */
async function walked(script: readonly string[]) {
  const left = [...script];
  const saved: (readonly Decision[])[] = [];
  const said: string[] = [];
  const next = (message: string): string => {
    said.push(message);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nothing is said to ${message}`);
    return answer;
  };
  const ask: Ask = {
    input: async ({ message }, validate = () => true) => {
      const answer = next(message);
      if (validate(answer) !== true) throw new Error(`refused: ${answer}`);
      return answer;
    },
    confirm: async () => true,
    choose: async ({ message }, choices) => {
      const answer = next(message);
      const chosen = choices.find(({ value }) => value === answer);
      if (chosen === undefined) throw new Error(`no choice ${answer}`);
      return chosen.value;
    },
  };
  const signed = { by: 'N. Souk', on: '2026-01-02' };
  const decisions = await walkQuestions(QUESTIONS, [], {
    ask,
    paint,
    signed,
    save: (now) => saved.push(now),
  });
  expect(left).toEqual([]);
  const short = decisions.map(({ action, to = '', reason, places }) => [
    action + to,
    reason,
    places.map(({ text }) => text).join(),
  ]);
  return { short, saved, said, decisions };
}

it('takes one answer for all, keeps it at once, and stops where somebody stops', async () => {
  const { short, saved, said } = await walked(['places', 'on', 'keep', 'they stay', 'quit']);
  expect(short).toEqual([['keep', 'they stay', 'a.mn,b.mn']]);
  expect(saved).toHaveLength(1);
  expect(said[0]).toContain('1 of 2');
  expect(said[1]).toContain('d/x/b.ts:1');
});

it('goes one by one, and equal answers become one decision on their places', async () => {
  const { short, decisions } = await walked(['each', 'keep', 'replace', 'b.la', 'each has its own', 'skip']);
  expect(short).toEqual([
    ['keep', 'each has its own', 'a.mn'],
    ['replaceb.la', 'each has its own', 'b.mn'],
  ]);
  expect(decisions[1]!.places[0]).toMatchObject({
    donor: 'd',
    path: '**/b.ts',
    context: `c_${'a'.repeat(12)}`,
  });
});

it('goes back, and takes the last answer back with it', async () => {
  const { short, saved } = await walked(['rename', 'why not', 'back', 'keep', 'better so', 'skip']);
  expect(short).toEqual([['keep', 'better so', 'a.mn,b.mn']]);
  expect(saved.map((each) => each.length)).toEqual([1, 0, 1]);
});
