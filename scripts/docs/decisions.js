import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDecisions } from '../../dist/decide/render-decisions.js';
import { DECISION_ACTIONS } from '../../dist/model/decision.js';
import { unitId } from '../../dist/model/unit-id.js';
import { rowsOf } from './config.js';
import { code, fence, head, page, table } from './markdown.js';

const EXAMPLE = [
  {
    kind: 'name',
    action: 'keep',
    about: 'e-Mongolia',
    why: 'database-name',
    places: [{ text: 'EMONGOLIA_ID', hash: unitId('EMONGOLIA_ID') }],
    reason: 'The databases come along as they are.',
    by: 'N. Souk',
    on: '2026-11-26',
  },
  {
    kind: 'text',
    action: 'split',
    to: 'verb',
    places: [{ path: '**/Door.tsx', text: 'Нээх', hash: unitId('Нээх') }],
    reason: 'Lao has two words for it.',
    by: 'B. Khan',
    on: '2026-11-26',
  },
];

export function decisionsPage(root) {
  const schema = JSON.parse(readFileSync(join(root, 'schemas', 'decisions.schema.json'), 'utf8'));
  return page([
    ...head(
      'decisions.yaml',
      'schemas/decisions.schema.json',
      'What people answered to what saphan asked. `saphan decide` writes it, people review it, and comments in it stay.',
      'An answer is attached to a text, by its hash, and where it says so to what stands around it: never to a line.',
    ),
    '## Example',
    fence('yaml', renderDecisions(EXAMPLE)),
    '## What may be decided',
    table(
      ['kind', 'actions'],
      Object.entries(DECISION_ACTIONS).map(([kind, actions]) => [code(kind), actions.map(code).join(', ')]),
    ),
    '## Keys',
    table(['key', 'type', 'needed', 'meaning'], rowsOf(schema, '')),
  ]);
}
