import { expect, it } from 'vitest';
import { progress } from '../../src/io/progress.ts';
import type { Streams } from '../../src/io/streams.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace } from '../support/workspace.ts';

function shownOn(isTTY: boolean, quiet = false) {
  const said: string[] = [];
  const stderr = { isTTY, write: (text: string) => said.push(text) > 0 };
  return { said, shown: progress({ stderr } as unknown as Streams, quiet) };
}

it('names a file that takes long at once, and harmlessly', () => {
  const { said, shown } = shownOn(true);
  shown.phase('Reading');
  shown.tick(1, 4);
  shown.tick(2, 4, 'src/\u001b[2Jhuge.js');
  expect(said.slice(2)).toEqual(['\r\x1b[KReading 50 % src/\\u001b[2Jhuge.js']);
});

it('writes a line for it where there is no terminal, and none where all is to be quiet', () => {
  const { said, shown } = shownOn(false);
  shown.phase('Reading');
  shown.tick(1, 4);
  shown.tick(2, 4, 'src/huge.js');
  expect(said).toEqual(['Reading\n', '  src/huge.js …\n']);
  const quiet = shownOn(false, true);
  quiet.shown.tick(2, 4, 'src/huge.js');
  expect(quiet.said).toEqual([]);
});

it('is told of a huge file before it is read', async () => {
  const huge = `/* Алдаа */\n${'.a { color: red; }\n'.repeat(120_000)}`;
  const root = await makeWorkspace({ donor: makeDonor({ 'huge.css': huge, 'small.css': '/* Алдаа */\n' }) });
  const { exit, stderr } = await runCli(['extract', '-C', root]);
  expect(exit).toBe(0);
  expect(stderr).toContain('  huge.css …\n');
  expect(stderr).not.toContain('small.css');
});
