import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer, answerSome } from '../../src/decide/answer.ts';
import { questionsOf } from '../../src/decide/questions-of.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { Plan } from '../../src/model/plan.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { NOTHING_BLOCKED } from '../../src/rebrand/clash.ts';
import { nameRules } from '../../src/rebrand/rules.ts';
import { decode } from '../../src/transfer/decode.ts';
import { surveyFile } from '../../src/transfer/survey-file.ts';
import { NO_TEXTS } from '../../src/transfer/texts.ts';

const PLAN: Plan = {
  version: 1,
  donors: [{ id: 'd', source: '../d' }],
  country: { from: 'mn', to: 'la' },
  languages: { source: 'mn', targets: ['lo'] },
  names: [{ kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: [] }],
  protect: [],
  exclude: [],
  redact: [],
};
const SIGNED = { reason: 'r', by: 'b', on: '2026-01-01' };

type Tree = Readonly<Record<string, readonly string[]>>;

const asked = fc.constantFrom(
  'get("https://api.e-mongolia.mn/a");',
  'get("https://cdn.e-mongolia.mn");',
  '@Column(name = "EMONGOLIA_ID")',
  '@Table(schema = "REG_EMONGOLIA")',
);
const other = fc.constantFrom('', 'let x = 1;', '  // remark', 'open();', '}');
const tree = fc.dictionary(
  fc.constantFrom('src/a.ts', 'src/b.java', 'lib/c.ts', 'lib/deep/d.java'),
  fc.array(fc.oneof(asked, other), { maxLength: 8 }),
  { minKeys: 1 },
);

function survey(files: Tree, decisions: readonly Decision[]) {
  const rules = nameRules({ ...PLAN, decisions }, EMPTY_WORLD, 'd');
  return Object.entries(files).map(([path, lines]) => {
    const file = decode(path, '', Buffer.from(lines.join('\n')));
    return surveyFile(file, rules.search.scan(file.utf8()), rules, [], NOTHING_BLOCKED, NO_TEXTS);
  });
}

const matters = (files: Tree, decisions: readonly Decision[] = []) =>
  survey(files, decisions).flatMap(({ open }) => open);

it('answers stay with their texts while lines come and go around them and folders move', () => {
  fc.assert(
    fc.property(tree, fc.array(fc.tuple(fc.nat(), other)), fc.boolean(), (files, noise, isEach) => {
      const questions = questionsOf(matters(files));
      const decisions = questions.map((question) =>
        isEach
          ? answerSome(question, question.matters, { action: 'keep' }, SIGNED)
          : answer(question, { action: 'keep' }, SIGNED, questions),
      );
      expect(matters(files, decisions)).toEqual([]);
      const moved = Object.fromEntries(
        Object.entries(files).map(([path, lines]) => {
          const grown = [...lines];
          for (const [at, line] of noise) grown.splice(at % (grown.length + 1), 0, line);
          return [`moved/${path}`, grown.map((line) => `    ${line}`)] as const;
        }),
      );
      expect(matters(moved, decisions)).toEqual([]);
      const places = decisions.flatMap((decision) => decision.places).length;
      const met = new Set(survey(moved, decisions).flatMap(({ decided }) => decided));
      expect(met.size).toBe(places);
    }),
  );
});

it('answers on places are not for new ones', () => {
  const line = 'get("https://api.e-mongolia.mn/a");';
  const [question] = questionsOf(matters({ 'src/a.ts': [line] }));
  const decision = answerSome(question!, question!.matters, { action: 'keep' }, SIGNED);
  const more = { 'src/a.ts': [line, 'post("https://api.e-mongolia.mn/b");'], 'src/b.ts': [line] };
  expect(matters(more, [decision]).map(({ path, shown }) => [path, shown])).toEqual([
    ['src/a.ts', 'post("https://api.e-mongolia.mn/b");'],
    ['src/b.ts', line],
  ]);
});
