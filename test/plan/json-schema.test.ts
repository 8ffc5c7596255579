import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COUNTRY_CODES } from '../../src/plan/country-code.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { exampleLine, knownKeys, PLAN_EXAMPLE } from '../../src/plan/plan-example.ts';
import { sortedJson } from '../../src/plan/sorted-json.ts';
import { EXAMPLE } from './example.ts';

const FILE = new URL('../../schemas/saphan.schema.json', import.meta.url);
const validate = new Ajv().compile(planJsonSchema());
const HEAD = 'version: 1\ndonors: [{ id: portal, source: ../portal }]\ncountry: { from: mn, to: la }\n';

test('the file in schemas/ is the schema (UPDATE=1 writes it)', () => {
  const text = `${sortedJson(planJsonSchema(), 2)}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

test('every key of a mapping has a description', () => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [name, schema] of Object.entries(value as object)) {
          if (!JSON.stringify(schema).includes('"description"')) bare.push(`${path}.${name}`);
        }
      }
      walk(value, `${path}.${key}`);
    }
  };
  walk(planJsonSchema(), '');
  expect(bare).toEqual([]);
});

describe('an editor is told what the parser says', () => {
  test.each([
    EXAMPLE,
    HEAD,
    `${HEAD}names:\nprotect:\n`,
    `${HEAD}names: [{ from: e-Mongolia, to: e-Laos, aliases: [x1] }]\nlanguages: { source: mn, targets: [lo, zh-Hans] }\n`,
    `${HEAD}protect: [{ text: x, reason: y }, { paths: ["**/a"], reason: y }]\n`,
    `${HEAD}redact: [{ paths: ["**/.env*"], keys: ["*_SECRET"], reason: y }]\n`,
    JSON.stringify(PLAN_EXAMPLE),
  ])('good: %s', (text) => {
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
    expect(parsePlan(text, 'p').faults).toEqual([]);
  });

  test.each([
    '{}',
    HEAD.replace('1', '2'),
    HEAD.replace('portal,', 'Portal,'),
    HEAD.replace('mn', 'MN'),
    `${HEAD}nmaes: []\n`,
    `${HEAD}names: [{ from: e-Mongolia, to: 976 }]\n`,
    `${HEAD}names: [{ from: e-Mongolia, to: e-Laos, kind: host }]\n`,
    `${HEAD}protect: [{ reason: y }]\n`,
    `${HEAD}exclude: [{ paths: [], reason: y }]\n`,
    `${HEAD}exclude: [{ paths: [/a], reason: y }]\n`,
    `${HEAD}exclude: [{ paths: [a], reason: " " }]\n`,
  ])('bad: %s', (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(parsePlan(text, 'p').plan).toBeNull();
  });
});

test('the example of every key is the schema’s, and stands by itself', () => {
  const { properties } = JSON.parse(JSON.stringify(planJsonSchema())) as { properties: object };
  expect(knownKeys([])).toEqual(Object.keys(properties));
  const lines = knownKeys([]).map((key) => exampleLine([key]));
  expect(parsePlan(lines.join('\n'), 'p').faults).toEqual([]);
});

test('the list of countries is that of ISO 3166-1', () => {
  expect(COUNTRY_CODES.length).toBe(249);
  expect(new Set(COUNTRY_CODES).size).toBe(249);
});
