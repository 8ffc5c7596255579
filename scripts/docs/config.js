import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan } from '../../dist/plan/parse-plan.js';
import { PLAN_EXAMPLE } from '../../dist/plan/plan-example.js';
import { renderPlan } from '../../dist/plan/render-plan.js';
import { code, fence, head, page, plain, table } from './markdown.js';

const NAMES = [
  { kind: 'word', from: 'e-Mongolia', to: 'e-Laos', aliases: ['Digital Mongolia'] },
  {
    kind: 'package',
    from: 'mn.gov.ema.emongolia',
    to: 'la.gov.mtc.elaos',
    aliases: ['mn.gov.itc.emongolia'],
  },
  { kind: 'domain', from: 'e-mongolia.mn', to: 'e-laos.gov.la', aliases: [] },
  { kind: 'literal', from: '+976', to: '+856', aliases: [] },
];

export function configPage(root) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', 'saphan.schema.json'), 'utf8'));
  return page([
    ...head(
      'saphan.yaml',
      'schemas/saphan.schema.json',
      'The plan of a transfer. `saphan init` writes it, people review it, and nothing in it is ever run. An editor that ' +
        'knows YAML schemas completes its keys, from the copy of the schema in `.saphan/`.',
      'Patterns for paths are globs from the root of the donor: `*` stays in one directory, `**` goes through all.',
    ),
    '## Example',
    fence('yaml', example()),
    '## Keys',
    table(['key', 'type', 'needed', 'meaning'], rowsOf(schema, '')),
  ]);
}

function example() {
  const text = renderPlan({ ...PLAN_EXAMPLE, names: NAMES });
  const { faults } = parsePlan(text, 'saphan.yaml');
  if (faults.length > 0)
    throw new Error(`The example of docs/config.md has faults: ${JSON.stringify(faults)}`);
  return text;
}

/** A row for each key, those of a list's entries below the list. */
export function rowsOf({ properties = {}, required = [] }, prefix) {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${prefix}${key}`;
    const value = notNull(schema);
    const meaning = schema.description ?? value.description ?? '';
    const needed = required.includes(key) ? 'yes' : 'no';
    return [[code(name), typeOf(value), needed, plain(meaning)], ...below(value, name)];
  });
}

function below(value, name) {
  const item = value.items ?? {};
  if (item.properties !== undefined) return rowsOf(item, `${name}[].`);
  return value.properties === undefined ? [] : rowsOf(value, `${name}.`);
}

/** A section may be left empty, which YAML reads as null. */
function notNull(schema) {
  return schema.anyOf?.find(({ type }) => type !== undefined && type !== 'null') ?? schema;
}

function typeOf({ type, items, enum: values, const: only }) {
  if (only !== undefined) return code(only);
  if (type === 'array') return `list of ${typeOf(items) === 'map' ? 'maps' : 'texts'}`;
  if (type === 'object') return 'map';
  if (values !== undefined) return values.length > 20 ? 'country code' : values.map(code).join(', ');
  return type === 'string' ? 'text' : type;
}
