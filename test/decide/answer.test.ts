import { describe, expect, it } from 'vitest';
import { answer } from '../../src/decide/answer.ts';
import { questionsOf } from '../../src/decide/questions-of.ts';
import { attach } from '../../src/model/attach.ts';
import type { DecisionAction } from '../../src/model/decision.ts';
import type { OpenMatter } from '../../src/model/question.ts';
import { unitId } from '../../src/model/unit-id.ts';

const SIGNED = { reason: 'r', by: 'b', on: '2026-01-01' };

function matter(why: string, path: string, context: string): OpenMatter {
  const text = 'Нээх';
  return {
    kind: 'text',
    for: 'translator',
    why,
    role: 'ui',
    donor: 'd',
    path,
    text,
    hash: unitId(text),
    context,
    ordinal: 0,
    shown: text,
    proposal: { action: 'translate' },
    actions: ['translate', 'keep'],
  };
}

describe('the same text in two questions', () => {
  it.each([
    ['in two files', 'src/a.ts', 'lib/b.ts'],
    ['in two files of one name', 'src/a.ts', 'lib/a.ts'],
    ['in one file', 'src/a.ts', 'src/a.ts'],
  ])('%s: each answer holds for its own places, and none is left over', (_, first, second) => {
    const matters = [matter('label-list', first, 'c_one'), matter('exception', second, 'c_two')];
    const questions = questionsOf(matters);
    expect(questions).toHaveLength(2);
    const said: Readonly<Record<string, DecisionAction>> = { 'label-list': 'translate', exception: 'keep' };
    const decisions = questions.map((question) =>
      answer(question, { action: said[question.why]! }, SIGNED, questions),
    );
    for (const order of [decisions, decisions.toReversed()]) {
      const decided = attach(order, 'text');
      // A text is looked up before anybody knows why it would be asked about.
      const found = matters.map(({ donor, path, hash, context, ordinal }) =>
        decided.find({ donor, path, hash, context, ordinal }),
      );
      expect(found.map((each) => each?.decision.action)).toEqual(['translate', 'keep']);
    }
  });
});
