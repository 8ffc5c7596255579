import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Name, Plan } from '../../src/model/plan.ts';
import { canonicalPlan } from '../../src/plan/canonical-plan.ts';
import { checkName } from '../../src/plan/check-name.ts';
import { flowYaml } from '../../src/plan/flow-yaml.ts';
import { inferKind } from '../../src/plan/infer-kind.ts';
import { nameKeys } from '../../src/plan/name-words.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { renderPlan } from '../../src/plan/render-plan.ts';

const PLAN: Plan = {
  version: 1,
  donors: [
    { id: 'portal', source: 'https://git.example.mn/portal.git', ref: 'main', agreement: 'docs/mou.pdf' },
    { id: 'shop', source: '../shop', recipient: 'git@git.example.la:shop.git' },
  ],
  country: { from: 'mn', to: 'la' },
  languages: { source: 'mn', targets: ['lo', 'en'] },
  names: [
    { kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: [] },
    {
      kind: 'package',
      from: 'mn.gov.ema.emongolia',
      to: 'la.gov.mtc.elaos',
      aliases: ['mn.gov.itc.emongolia'],
    },
    { kind: 'literal', from: '+976', to: '+856', aliases: [] },
    { kind: 'literal', from: 'EMongolia', to: 'yes', aliases: [] },
    {
      kind: 'word',
      from: 'mPortal',
      to: 'Naga',
      aliases: [],
      only: ['prose'],
      spellings: { 'm-portal': 'naga x' },
    },
  ],
  protect: [{ text: 'ITC_EMONGOLIA', reason: 'database schema of the donor' }],
  exclude: [{ paths: ['**/*.swp', 'old/a b.txt'], reason: 'editor: swap files' }],
  redact: [],
};

test('a plan is written for people', () => {
  const lines = renderPlan(PLAN)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  expect(renderPlan(PLAN)).toMatch(/^# yaml-language-server: \$schema=\.saphan\/saphan\.schema\.json\n/);
  expect(lines).toEqual([
    '#',
    'version: 1',
    'donors:',
    '  - id: portal',
    '    source: https://git.example.mn/portal.git',
    '    ref: main',
    '    agreement: docs/mou.pdf',
    '  - id: shop',
    '    source: ../shop',
    '    recipient: git@git.example.la:shop.git',
    'country: { from: mn, to: la }',
    'languages: { source: mn, targets: [lo, en] }',
    'names:',
    '  - { from: e-Mongolia, to: e-Laos }',
    '  - { from: mn.gov.ema.emongolia, to: la.gov.mtc.elaos, aliases: [mn.gov.itc.emongolia] }',
    '  - { from: "+976", to: "+856" }',
    '  - { from: EMongolia, to: "yes", kind: literal }',
    '  - { from: mPortal, to: Naga, only: [prose], spellings: { m-portal: naga x } }',
    'protect:',
    '  - { text: ITC_EMONGOLIA, reason: database schema of the donor }',
    'exclude:',
    '  - { paths: ["**/*.swp", old/a b.txt], reason: "editor: swap files" }',
    'redact: []',
  ]);
  expect(parsePlan(renderPlan(PLAN), 'p')).toEqual({ plan: PLAN, faults: [] });
});

describe('text in YAML', () => {
  test.each([
    ['plain', 'plain'],
    ['two words', 'two words'],
    ['https://a.mn/x?y', '"https://a.mn/x?y"'],
    ['ລາວ', 'ລາວ'],
    ['no', '"no"'],
    ['NULL', '"NULL"'],
    ['12', '"12"'],
    ['1e3', '"1e3"'],
    ['0x1f', '"0x1f"'],
    ['2026-11-23', '"2026-11-23"'],
    ['12:30', '"12:30"'],
    ['1c-bridge', '1c-bridge'],
    ['.5', '".5"'],
    ['~', '"~"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['a,b', '"a,b"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['', '""'],
    ['*', '"*"'],
    ['a\u2028b\u0085', '"a\\u2028b\\u0085"'],
  ])('%j is %s', (text, yaml) => {
    expect(flowYaml(text)).toBe(yaml);
  });

  test('every text comes back, in YAML 1.1 too', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme-ascii' }),
      fc.stringMatching(/^[0-9a-fxoe_.:+ \-/#?=~ny]{1,6}$/),
    );
    fc.assert(
      fc.property(text, (value) => {
        const written = `{ a: [${flowYaml(value)}], b: ${flowYaml(value)} }`;
        for (const version of ['1.2', '1.1'] as const) {
          expect(parse(written, { version })).toEqual({ a: [value], b: value });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const anyText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== '');
const lines = anyText.filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
const glob = fc.constantFrom('**/*.swp', 'a/b', '*.{a,b}', '[!x]y', 'a b/**', '#x', '@(a|b)', '0', 'true');
const paths = fc.array(glob, { minLength: 1, maxLength: 3 });
const identifier = fc.stringMatching(/^[a-z]{3,8}$/);
const source = fc.oneof(
  fc.webUrl(),
  identifier,
  lines.filter((text) => !/^-|::|@/.test(text)),
);
const optional = { requiredKeys: [] };

const names: fc.Arbitrary<readonly Name[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        identifier,
        lines,
        fc.domain(),
        fc.tuple(identifier, identifier).map((two) => `mn.${two.join('.')}`),
      ),
      fc.oneof(identifier, lines, fc.domain()),
      fc.array(identifier, { maxLength: 2 }),
      fc.option(fc.constantFrom('word', 'package', 'domain', 'literal')),
    ),
    { maxLength: 5 },
  )
  .map((tuples) => {
    const seen = new Set<string>();
    return tuples.flatMap(([from, to, aliases, kind]) => {
      const name: Name = { kind: kind ?? inferKind(from), from, to, aliases };
      const keys = [from, ...aliases].map((text) => nameKeys(name.kind, text));
      const isTwin = keys.some((each, i) => each.some((key) => seen.has(key) || keys[i + 1]?.includes(key)));
      if (isTwin || new Set(keys.flat()).size < keys.flat().length || checkName(name).length > 0) return [];
      for (const key of keys.flat()) seen.add(key);
      return [name];
    });
  });

const plans: fc.Arbitrary<Plan> = fc.record({
  version: fc.constant(1 as const),
  donors: fc.uniqueArray(
    fc
      .tuple(
        fc.record({ id: fc.constantFrom('portal', '1', 'no', 'a-b', '0x1f'), source }),
        fc.record(
          {
            ref: fc.constantFrom('main', '1.0', 'y', '#1'),
            recipient: source,
            agreement: fc.constantFrom('a.pdf', '1'),
          },
          optional,
        ),
      )
      .map(([needed, more]) => ({ ...needed, ...more })),
    { minLength: 1, maxLength: 3, selector: ({ id }) => id },
  ),
  country: fc.constantFrom({ from: 'mn', to: 'la' }, { from: 'no', to: 'be' }),
  languages: fc.constantFrom(
    { source: 'mn', targets: ['lo'] },
    { source: 'nb', targets: ['y-x-no', 'mn-Cyrl-MN'].slice(1) },
  ),
  names,
  protect: fc.array(
    fc.oneof(fc.record({ text: anyText, reason: anyText }), fc.record({ paths, reason: anyText })),
    { maxLength: 2 },
  ),
  exclude: fc.array(fc.record({ paths, reason: anyText }), { maxLength: 2 }),
  redact: fc.array(
    fc.oneof(
      fc.record({ paths, reason: anyText }),
      fc.record({ paths, keys: fc.array(anyText, { minLength: 1, maxLength: 2 }), reason: anyText }),
    ),
    { maxLength: 2 },
  ),
});

test('what is rendered is parsed to the same plan', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(parsePlan(renderPlan(plan), 'p')).toEqual({ plan, faults: [] });
    }),
    { numRuns: 300 },
  );
});

describe('the canonical plan', () => {
  test('does not change with what leaves the derived tree alone', () => {
    const donors = PLAN.donors.map(({ id }) => ({ id, source: 'elsewhere' })).reverse();
    expect(canonicalPlan({ ...PLAN, donors })).toBe(canonicalPlan(PLAN));
    expect(canonicalPlan(PLAN)).not.toContain('mou.pdf');
    const reordered = Object.fromEntries(Object.entries(PLAN).reverse()) as unknown as Plan;
    expect(canonicalPlan(reordered)).toBe(canonicalPlan(PLAN));
  });

  test('changes with everything else', () => {
    const changed: Plan[] = [
      { ...PLAN, country: { from: 'mn', to: 'th' } },
      { ...PLAN, languages: { source: 'mn', targets: ['en', 'lo'] } },
      { ...PLAN, names: PLAN.names.slice(1) },
      { ...PLAN, protect: [] },
      { ...PLAN, exclude: [] },
      { ...PLAN, redact: [{ paths: ['a'], reason: 'b' }] },
      { ...PLAN, donors: PLAN.donors.slice(1) },
    ];
    expect(new Set([PLAN, ...changed].map(canonicalPlan)).size).toBe(changed.length + 1);
  });
});
