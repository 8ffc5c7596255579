import { DATA_FAULTS } from '../../dist/messages/data-faults.js';
import { ERRORS } from '../../dist/messages/errors.js';
import { SaphanError } from '../../dist/model/error.js';
import { badValueWords } from '../../dist/plan/bad-value-words.js';
import { planFaultWords } from '../../dist/plan/fault-words.js';
import { code, head, page, plain, table } from './markdown.js';

const EXITS = [
  [0, 'The command did its work. Open questions are listed; they are not an error.'],
  [1, '`check`, `verify` and `reverse` found something at or above the threshold.'],
  [2, 'The command line or the plan has to change.'],
  [3, 'The machine has to change: git, the disk, the network, another run.'],
  [4, 'Refused for safety.'],
  [70, 'A fault in saphan. Please report it.'],
  [130, 'Interrupted with Ctrl-C at a question.'],
];

/** Arguments that stand for themselves, so that a sentence shows where they go. */
const ARGS = Object.fromEntries(
  'key known in expected got message first name other version id value part keep drop'
    .split(' ')
    .map((name) => [name, `{${name}}`]),
);
const ALIAS_REASONS = ['unresolved', 'circular', 'too-many'];

export function errorsPage() {
  return page([
    ...head(
      'Errors',
      'src/messages, src/model/error.ts and src/plan',
      'An error ends a command. It says what happened, then `help:` with one thing to do. Its code stands in brackets at ' +
        'the end of the first line, and in `error.code` with `--json`. Words in `{braces}` are filled in.',
    ),
    '## Exit codes',
    table(
      ['exit', 'meaning'],
      EXITS.map(([exit, meaning]) => [String(exit), meaning]),
    ),
    '## Codes',
    ...Object.entries(ERRORS).flatMap(([name, words]) =>
      entry(name, words, `Exit ${new SaphanError(name, {}).exit}. `),
    ),
    '## Faults in saphan.yaml',
    'All faults of a plan are told at once under `plan-invalid`, each with its line and column.',
    ...Object.entries(planFaultWords).flatMap(([name, say]) => faultEntries(name, say)),
    '### bad-value',
    'A value of the right type that cannot stand. Where saphan knows what to write instead, the help says that.',
    table(['reason', 'what', 'help'], Object.entries(badValueWords).map(reasonRow)),
    '## Faults in config.map.yaml and in the files of countries',
    'All faults of a file are told at once under `data-invalid`, each with its line and column.',
    ...Object.entries(DATA_FAULTS).flatMap(([name, words]) => entry(name, words)),
  ]);
}

function entry(name, { what, help }, exit = '') {
  return [`### ${name}`, `${exit}${plain(what)}\\\n**help:** ${plain(help)}`];
}

function faultEntries(name, say) {
  if (name === 'bad-value') return [];
  if (name !== 'yaml-alias') return entry(name, say(ARGS));
  const [first, ...others] = ALIAS_REASONS.map((reason) => entry(name, say({ ...ARGS, reason })));
  return [...first, ...others.map(([, words]) => words)];
}

function reasonRow([reason, say]) {
  const { what, help } = say({ ...ARGS, part: '{part}' });
  return [code(reason), plain(what), plain(help)];
}
