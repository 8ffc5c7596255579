import { FINDINGS } from '../../dist/messages/findings.js';
import { WHY_WORDS } from '../../dist/messages/why-words.js';
import { code, head, page, plain, table } from './markdown.js';

export function findingsPage() {
  return page([
    ...head(
      'Findings',
      'src/messages/findings.ts',
      'A finding is something in a donor or in a recipient that people should know. It does not stop the work. Each has a ' +
        'code, a severity (error, warning or note) and mostly a place. Words in `{braces}` are filled in.',
      'With `--json` they stand in `findings`, as `{ code, severity, args, place }`. `saphan check --fail-on` says from ' +
        'which severity on the command ends with exit code 1.',
    ),
    table(['code', 'what it says'], Object.entries(FINDINGS).map(row)),
    '## Why a name stays',
    'The `{why}` of `name-kept`, `name-open`, `name-clash` and `path-kept`.',
    table(['why', 'in words'], Object.entries(WHY_WORDS).map(row)),
  ]);
}

function row([name, words]) {
  return [code(name), plain(words)];
}
