import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** What a verb has to be given before it looks at anything. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  scan: ['none'],
  names: ['none'],
  explain: ['donor/a.txt'],
  reverse: ['.'],
  import: ['a.po'],
};

/** Verbs that ask for no workspace, and what they say where there is nothing. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  scan: 'source-missing',
  names: 'source-missing',
  init: 'no-terminal',
  reverse: 'not-a-recipient',
};

const VERBS = Object.keys(COMMANDS);
const OF_WORKSPACES = VERBS.filter((verb) => ELSEWHERE[verb] === undefined);

/** Runs it both ways: the exit is the same, stdout holds one document or nothing, stderr nothing or the words. */
async function failed(argv: readonly string[], cwd: string) {
  const [json, words] = [await runCli([...argv, '--json'], cwd), await runCli(argv, cwd)];
  expect({ argv, stderr: json.stderr, stdout: words.stdout }).toEqual({ argv, stderr: '', stdout: '' });
  expect({ argv, exit: json.exit }).toEqual({ argv, exit: words.exit });
  expect(words.stderr).not.toBe('');
  const { ok, result, command, error, ...rest } = json.json();
  expect({ argv, ok, result }).toEqual({ argv, ok: false, result: null });
  expect(Object.keys(rest)).toEqual(['schema', 'saphan', 'findings']);
  expect(Object.keys(error)).toEqual(expect.arrayContaining(['code', 'message', 'help', 'args', 'faults']));
  expect(error.message).not.toBe('');
  return { exit: json.exit, command, code: error.code, faults: error.faults.length };
}

describe('an error with --json', () => {
  it.each(VERBS)('is one document where a flag of %s is mistyped', async (verb) => {
    const said = await failed([verb, '--nope'], tempDir());
    expect(said).toEqual({ exit: 2, command: verb, code: 'usage', faults: 0 });
  });

  it.each(VERBS)('is one document where %s finds nothing', async (verb) => {
    const said = await failed([verb, ...(ARGUMENTS[verb] ?? [])], tempDir());
    const code = ELSEWHERE[verb] ?? 'workspace-missing';
    expect(said).toEqual({ exit: 2, command: verb, code, faults: 0 });
  });

  it.each(OF_WORKSPACES)('is one document where the plan of %s is wrong', async (verb) => {
    const root = tempDir();
    writeFileSync(join(root, 'saphan.yaml'), 'version: 2\ncountry: mn\n');
    const { faults, ...said } = await failed([verb, ...(ARGUMENTS[verb] ?? []), '-C', root], root);
    expect(said).toEqual({ exit: 2, command: verb, code: 'plan-invalid' });
    expect(faults).toBeGreaterThan(1);
  });

  it('is one document wherever the flag stands, and none where it is an argument', async () => {
    const { stdout, json } = await runCli(['--json', 'check', 'nothing'], tempDir());
    expect(stdout.startsWith('{')).toBe(true);
    expect(json()).toMatchObject({ command: 'check', error: { code: 'usage' } });
    const { exit, stderr } = await runCli(['reverse', '--', '--json'], tempDir());
    expect(exit).toBe(2);
    expect(stderr).toContain('(source-missing)');
  });

  it('is one document where no command is named', async () => {
    expect(await failed([], tempDir())).toMatchObject({ exit: 2, command: '', code: 'usage' });
  });

  it('is one document where the donor is gone', async () => {
    const root = await makeWorkspace({ donor: join(tempDir(), 'gone') });
    const receive = ['clone', 'rebrand', 'extract', 'decide', 'localize', 'scaffold', 'transfer'];
    for (const verb of receive) {
      const said = await failed([verb, '-C', root], root);
      expect(said).toMatchObject({ exit: 2, command: verb, code: 'donor-missing' });
    }
  });
});
