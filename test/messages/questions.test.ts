import { expect, it } from 'vitest';
import { FINDINGS } from '../../src/messages/findings.ts';
import { GATHERED_WORDS, sayQuestion } from '../../src/messages/questions.ts';
import type { Question } from '../../src/model/question.ts';

const QUESTION: Question = {
  id: 'q_1',
  kind: 'leftover',
  for: 'engineer',
  why: '',
  role: '',
  proposal: { action: 'accept' },
  actions: ['accept'],
  effect: { texts: 2, places: 3, files: 2 },
  matters: [],
};

it.each(Object.keys(GATHERED_WORDS))('a question about %s says what it is about', (why) => {
  expect(FINDINGS).toHaveProperty(why);
  const { title } = sayQuestion({ ...QUESTION, why });
  expect(title).toBe(`leftover: ${GATHERED_WORDS[why]}`);
});

it('a question whose words hold for all of its places says them', () => {
  expect(sayQuestion({ ...QUESTION, kind: 'legal', why: 'licence-missing' }).title).toMatch(
    /^legal: no licence file found/,
  );
});
