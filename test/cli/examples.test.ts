import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { buildProgram } from '../../src/cli/program.ts';
import type { Streams } from '../../src/io/streams.ts';
import { git } from '../support/git.ts';
import { addCommit, type Files } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';

const VERBS = ['', ...Object.keys(COMMANDS)];

/** What none of these runs can have, each with the reason. */
const NOT_HERE: readonly (readonly [RegExp, string])[] = [
  [/https:\/\//, 'the network'],
  [/exports\//, 'a file that translators send'],
  [/--undo /, 'a delivery of that name'],
  [/--answer /, 'a question of that id'],
  [/^init e-laos$/, 'a terminal'],
];

/** The examples below the help of a verb, as a shell would hand them to the program. */
async function examplesOf(verb: string): Promise<readonly (readonly string[])[]> {
  const { stdout } = await runCli(verb === '' ? ['--help'] : [verb, '--help']);
  const [, below = ''] = stdout.split('\nExamples:\n');
  return below
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.startsWith('  saphan '))
    .map((line) => wordsOf(line.slice(2)));
}

/** Up to what the shell takes for itself; words of explanation stand behind more than one blank. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const [, space = '', quoted, plain] of line.matchAll(/( *)(?:'([^']*)'|([^\s']+))/g)) {
    if (quoted === undefined && (space.length > 1 || /^(?:\||>>?)$/.test(plain ?? ''))) {
      // Flags that a long line was broken before are no explanation.
      if (!(plain ?? '').startsWith('-')) break;
    }
    words.push(quoted ?? plain ?? '');
  }
  return words.slice(1);
}

const FILES: Files = {
  'src/App.tsx': `${'// e-Mongolia\n'.repeat(11)}export const App = () => <p>Сайн байна уу</p>;\n`,
  'package.json': '{ "name": "emongolia-portal", "dependencies": {} }\n',
};

let here = '';
beforeAll(() => {
  const root = tempDir('examples');
  here = join(root, 'here');
  for (const name of ['portal', 'e-mongolia', 'donor', 'renamed', 'here']) {
    const folder = join(root, name);
    mkdirSync(folder);
    if (name === 'here') continue;
    git(folder, 'init', '--quiet', '--initial-branch=trunk', '--template=');
    addCommit(folder, FILES);
  }
});

/** Where somebody would type it: a donor is looked at from within, a file of a recipient from its workspace. */
function placeOf(line: string): string {
  if (/^(?:scan|names)$/.test(line)) return join(here, '..', 'donor');
  return line.includes(' recipients/') ? join(here, 'e-laos') : here;
}

describe.each(VERBS)('the examples of saphan %s', (verb) => {
  it('are taken by the program word for word, and some are there', async () => {
    const examples = await examplesOf(verb);
    expect(examples.length).toBeGreaterThan(0);
    for (const argv of examples) {
      const ran: string[] = [];
      const program = await buildProgram(argv, {} as Streams, async (command) => void ran.push(command));
      program.configureOutput({ writeErr: () => undefined });
      await program.parseAsync([...argv], { from: 'user' });
      expect({ argv, ran }).toEqual({ argv, ran: [argv[0]] });
    }
  });
});

it('examples that need no more than donors run as they stand', async () => {
  const made = ['init', 'e-laos', '--donor', 'portal=../portal', '--country', 'la'];
  expect((await runCli([...made, '--name', 'e-Mongolia=e-Laos', '--yes'], here)).exit).toBe(0);
  expect((await runCli(['transfer', '-C', 'e-laos'], here)).exit).toBe(0);
  let count = 0;
  for (const verb of VERBS.slice(1)) {
    for (const argv of await examplesOf(verb)) {
      const line = argv.join(' ');
      if (NOT_HERE.some(([pattern]) => pattern.test(line))) continue;
      const { exit, stderr } = await runCli(argv, placeOf(line));
      expect({ line, exit, stderr: exit > 1 ? stderr : '' }).toEqual({
        line,
        exit: verb === 'check' ? expect.toBeOneOf([0, 1]) : 0,
        stderr: '',
      });
      count++;
    }
  }
  expect(count).toBeGreaterThan(40);
});
