import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { spawnSaphan } from '../support/spawn-saphan.ts';

/** More text than one thread reads alone; see `withSurveyHelp`. */
const FILES = 40;
const LINES = 800;

it.skipIf(availableParallelism() < 2)(
  'reads a large donor with the threads of the built program, all of it',
  async () => {
    const files = Array.from({ length: FILES }, (_, file) => {
      const lines = Array.from({ length: LINES }, (_, line) => `alert('Файл ${file}, мөр ${line}');\n`);
      return [`src/${file}.js`, lines.join('')] as const;
    });
    const donor = makeDonor(Object.fromEntries(files));
    const { exit, stdout, stderr } = await spawnSaphan(['scan', donor, '--sites', '--quiet']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(FILES * LINES);
  },
  60_000,
);
