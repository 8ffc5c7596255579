import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badValueWords } from '../../src/plan/bad-value-words.ts';
import { planFaultWords } from '../../src/plan/fault-words.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { renderPlan } from '../../src/plan/render-plan.ts';

const HEAD = 'version: 1\ndonors: [{ id: portal, source: ../portal }]\ncountry: { from: mn, to: la }\n';

function said(text: string): string[] {
  return parsePlan(text, 'p').faults.map((fault) => {
    const { what, help } = planFaultWords[fault.code](fault.args);
    return `${what} ${help}`;
  });
}

test.each([
  [
    `${HEAD}names: [{ from: +976, to: "+856" }]\n`,
    'The value of "from" must be text, and this is a number. Write: from: "+976"',
  ],
  [
    `${HEAD}nmaes: []\n`,
    'There is no key "nmaes" at the top level of the plan. Did you mean "names"? The keys here are: version, donors, country, languages, texts, facts, assets, colours, names, protect, exclude, redact.',
  ],
  [
    `${HEAD}languages: { source: mn, targets: [la] }\n`,
    '"la" is the code of the country, not of its language. Write: lo',
  ],
  [
    `${HEAD}names: [{ from: alpha, to: beta }, { from: beta, to: gamma }, { from: Gamma, to: Alpha }]\n`,
    'These names go round in a circle: alpha → beta → Gamma → alpha. Choose a new name that no other entry renames; two names may only change places.',
  ],
  [
    `${HEAD}names: [{ from: e-Mongolia, to: e-Laos, only: [code], spellings: { EMON: ELAO } }]\n`,
    '"EMON" is no spelling of this name: its letters are others. Write it as the donor does, or make it an entry of its own.',
  ],
  [
    `${HEAD}names: [{ from: alpha, to: beta, only: [code] }, { from: Alpha, to: b, only: [prose] }, { from: ALPHA, to: x, only: [paths, code] }]\n`,
    'The name "ALPHA" is another spelling of "alpha" on line 4. Delete "ALPHA": "alpha" is renamed in every spelling. For one exact spelling, add kind: literal to it.',
  ],
  [
    `${HEAD}protect: [{ reason: why }]\n`,
    'The key "text" is missing in "protect". Add it, for example: text: ITC_EMONGOLIA, or paths: ["**/vendor/**"]',
  ],
  [
    `${HEAD}exclude: [{ paths: [1], reason: why }]\n`,
    'Entry 1 of "paths" must be text, and this is a number. Write: "1"',
  ],
  [
    `${HEAD}exclude: *all\n`,
    'The alias "*all" stands for nothing: no "&all" comes before it. Write the value itself, or put a text that starts with * in quotes.',
  ],
])('%j', (text, words) => {
  expect(said(text)).toEqual([words]);
});

describe('every reason', () => {
  test.each(Object.entries(badValueWords))('%s has whole sentences', (_, words) => {
    const { what, help } = words({ key: 'k', value: 'v', part: 'p', write: '', in: '' });
    expect(`${what} ${help}`).not.toMatch(/undefined|\.\.(?:$| )/);
    expect(what).toMatch(/^["A-Z].*\.$/);
    expect(help).toMatch(/^[A-Z]/);
  });
});

test('whatever stands in a file, it is parsed or its faults have words', () => {
  const good = renderPlan({
    version: 1,
    donors: [{ id: 'portal', source: '../portal' }],
    country: { from: 'mn', to: 'la' },
    languages: { source: 'mn', targets: ['lo'] },
    names: [{ kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: ['mPortal'] }],
    protect: [{ text: 'x', reason: 'y' }],
    exclude: [{ paths: ['a'], reason: 'b' }],
    redact: [{ paths: ['a'], keys: ['b'], reason: 'c' }],
  }).replace(/^#.*\n/gm, '');
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '\t',
      '\n',
      ' ',
      '- ',
      ': ',
      '*x',
      '&x ',
      '[',
      '{',
      '}',
      '"',
      "'",
      '|',
      '<<: ',
      '__proto__: ',
      '? ',
      '!t ',
      '---\n',
      '1',
      'null',
    ),
  );
  const broken = fc
    .array(fc.tuple(fc.nat(good.length), fc.nat(6), noise), { minLength: 1, maxLength: 4 })
    .map((cuts) =>
      cuts.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), good),
    );
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (text) => {
      const { plan, faults } = parsePlan(text, 'p');
      expect(plan === null).toBe(faults.length > 0);
      const lines = text.split('\n').length;
      for (const { args, code, place } of faults) {
        const { what, help } = planFaultWords[code](args);
        expect(what + help).not.toMatch(/undefined/);
        expect(place.line).toBeGreaterThan(0);
        expect(place.line).toBeLessThanOrEqual(lines + 1);
        expect(place.column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});
