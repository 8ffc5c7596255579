import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decisionsJsonSchema } from '../../src/decide/decisions-json-schema.ts';
import { parseDecisions } from '../../src/decide/parse-decisions.ts';
import { renderDecisions } from '../../src/decide/render-decisions.ts';
import { unitId } from '../../src/model/unit-id.ts';
import { sortedJson } from '../../src/plan/sorted-json.ts';

const FILE = new URL('../../schemas/decisions.schema.json', import.meta.url);
const validate = new Ajv().compile(decisionsJsonSchema());

const GOOD = `version: 1
decisions:
  # The registry keeps its column for good.
  - kind: name
    action: keep
    about: e-Mongolia
    why: database-name
    places:
      - { text: EMONGOLIA_ID, hash: ${unitId('EMONGOLIA_ID')} }
      - { path: "**/Citizen.java", text: EMONGOLIA }
    reason: The databases come along.
    by: N. Souk
    on: 2026-11-26
  - kind: text
    action: split
    to: verb
    places: [{ hash: ${unitId('Нээх')}, context: c_aaaaaaaaaaaa, ordinal: 0 }]
    reason: Two words in Lao.
    by: B. Khan
    on: "2026-11-26"
    expires: 2028-02-29
`;

test('the file in schemas/ is the schema (UPDATE=1 writes it)', () => {
  const text = `${sortedJson(decisionsJsonSchema(), 2)}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

describe('decisions.yaml', () => {
  test('is read whole, and a text stands for its hash', () => {
    const { decisions, faults } = parseDecisions(GOOD, 'd');
    expect(faults).toEqual([]);
    expect(decisions).toHaveLength(2);
    expect(decisions![0]!.places[1]).toEqual({
      path: '**/Citizen.java',
      text: 'EMONGOLIA',
      hash: unitId('EMONGOLIA'),
    });
    expect(validate(parse(GOOD)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('may say nothing yet', () => {
    expect(parseDecisions('', 'd').decisions).toEqual([]);
    expect(parseDecisions('version: 1\ndecisions:\n', 'd').decisions).toEqual([]);
  });

  test('tells all its faults at once, each with its place and what can stand there', () => {
    const text = `version: 1
decisions:
  - kind: name
    action: translate
    places: [{ hash: u_short }, {}, { text: x, path: /abs }]
    reason: " "
    by: N. Souk
    on: 2026-02-30
    until: never
  - kind: text
    action: split
    places: []
    reason: r
    by: b
    on: 2026-01-01
`;
    const { faults } = parseDecisions(text, 'decisions.yaml');
    const told = faults.map(({ code, place, args }) => [
      `${place.line}:${place.column}`,
      code,
      'key' in args ? args.key : '',
    ]);
    expect(told).toEqual([
      ['4:13', 'data-bad-value', 'decisions.0.action'],
      ['5:22', 'data-bad-value', 'decisions.0.places.0.hash'],
      ['5:33', 'data-bad-value', 'decisions.0.places.1'],
      ['5:54', 'data-bad-value', 'decisions.0.places.2.path'],
      ['6:13', 'data-bad-value', 'decisions.0.reason'],
      ['8:9', 'data-bad-value', 'decisions.0.on'],
      ['9:12', 'data-unknown-key', 'decisions.0.until'],
      ['10:5', 'data-bad-value', 'decisions.1.to'],
      ['12:13', 'data-bad-value', 'decisions.1.places'],
    ]);
    for (const { args } of faults) expect('known' in args ? args.known : '-').not.toBe('');
  });

  test.each([
    ['the action of another kind', { kind: 'name', action: 'translate' }, 'decisions.0.action'],
    ['a text to put there', { kind: 'name', action: 'replace' }, 'decisions.0.to'],
    ['the context of a split', { kind: 'text', action: 'split' }, 'decisions.0.to'],
  ])('asks for %s', (_, part, key) => {
    const rest = { places: [{ text: 'x' }], reason: 'r', by: 'b', on: '2026-01-01' };
    const { faults } = parseDecisions(JSON.stringify({ version: 1, decisions: [{ ...part, ...rest }] }), 'd');
    expect(faults.map(({ args }) => ('key' in args ? args.key : ''))).toEqual([key]);
  });
});

describe('writing', () => {
  test('leaves what people wrote about a decision with it, and sorts', () => {
    const { decisions } = parseDecisions(GOOD, 'd');
    const added = { ...decisions![1]!, kind: 'leftover', action: 'accept' } as const;
    const { to: _, ...leftover } = added;
    const text = renderDecisions([...decisions!, leftover].reverse(), GOOD);
    expect(text).toContain('# The registry keeps its column for good.');
    const again = parseDecisions(text, 'd');
    expect(again.faults).toEqual([]);
    expect(again.decisions!.map(({ kind }) => kind)).toEqual(['leftover', 'name', 'text']);
    expect(renderDecisions(again.decisions!, text)).toBe(text);
    expect(renderDecisions(decisions!, text)).not.toContain('leftover');
  });

  test('is the same whatever the order, and says where the schema is', () => {
    const decisions = parseDecisions(GOOD, 'd').decisions!;
    const text = renderDecisions(decisions);
    expect(renderDecisions([...decisions].reverse())).toBe(text);
    expect(text.startsWith('# yaml-language-server: $schema=.saphan/decisions.schema.json\n')).toBe(true);
    expect(parseDecisions(text, 'd')).toEqual({ decisions, faults: [] });
    expect(renderDecisions([])).toContain('decisions: []');
  });
});
