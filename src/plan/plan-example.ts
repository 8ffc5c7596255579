import { flowYaml } from './flow-yaml.ts';
import type { PlanPath } from './plan-fault.ts';

/** One value for every key that a plan may have; a test holds it against the schema. */
export const PLAN_EXAMPLE = {
  version: 1,
  donors: [
    {
      id: 'portal',
      source: 'https://git.example.mn/portal.git',
      ref: 'main',
      recipient: 'https://git.example.la/portal.git',
      agreement: 'docs/agreement.pdf',
    },
  ],
  country: { from: 'mn', to: 'la' },
  languages: { source: 'mn', targets: ['lo'] },
  texts: { ship: 'translated', missing: 'donor', foreign: false, minimum: { common: 90 } },
  facts: {
    currency: 'replace',
    phone: 'ask',
    timezone: 'replace',
    locale: 'replace',
    country: 'ask',
    register: 'ask',
    provinces: 'keep',
    hosts: 'ask',
  },
  assets: [{ paths: ['public/logo*.png'], with: 'brand/logo.png' }],
  colours: [{ from: '#5E7284', to: '#13396B' }],
  names: [
    {
      from: 'e-Mongolia',
      to: 'e-Laos',
      kind: 'word',
      aliases: ['Digital Mongolia'],
      only: ['code', 'prose', 'paths'],
      spellings: { EMONGOLIA: 'ELAO' },
    },
  ],
  protect: [{ text: 'ITC_EMONGOLIA', paths: ['**/vendor/**'], reason: 'database schema of the donor' }],
  exclude: [{ paths: ['**/*.swp'], reason: 'editor swap files' }],
  redact: [{ paths: ['**/.env*'], keys: ['*_SECRET'], reason: "the donor's own keys" }],
} as const;

// What an example of the whole leaves out, to show only what is needed.
const OPTIONAL = new Set(['ref', 'recipient', 'agreement', 'kind', 'aliases', 'only', 'spellings', 'keys']);

/** What may be written at a path, as one line: `targets: [lo]`. '' where a plan has no such place. */
export function exampleLine(path: PlanPath): string {
  const value = exampleAt(path);
  const key = path.at(-1);
  if (value === undefined || key === undefined) return '';
  const shown = flowYaml(required(value));
  return typeof key === 'number' ? shown : `${key}: ${shown}`;
}

/** The keys that a mapping of the plan may have. */
export function knownKeys(path: PlanPath): readonly string[] {
  const value = exampleAt(path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function exampleAt(path: PlanPath): unknown {
  let value: unknown = PLAN_EXAMPLE;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = typeof step === 'number' ? '0' : step;
    value = Object.entries(value).find(([known]) => known === key)?.[1];
  }
  return value;
}

function required(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(required);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !OPTIONAL.has(key)));
}
