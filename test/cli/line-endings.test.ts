import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../support/git.ts';
import { type Files, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

// Committed otherwise than the attributes say, as a team does whose machines never normalised. All three would be shown as changed.
const FILES: Files = {
  '.gitattributes': '*.ts text eol=lf\n*.bat text eol=crlf\n',
  'src/name.ts': "export const name = 'e-Mongolia';\r\n",
  'src/same.ts': 'export const same = 1;\r\n',
  'run.bat': 'echo one\r\necho two\n',
};

async function transfer(root: string) {
  const { exit, stderr } = await runCli(['clone', '-C', root, '--update', '--json']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return (await runCli(['transfer', '-C', root, '--json'])).json();
}

/** A recipient whose work tree git looks into, since no time of a file is as git wrote it. */
async function transferred() {
  const donor = tempDir('donor');
  writeFiles(donor, FILES);
  const root = await makeWorkspace({ donor });
  expect(await transfer(root)).toMatchObject({ ok: true });
  const recipient = recipientOf(root, 'donor');
  for (const path of Object.keys(FILES)) utimesSync(join(recipient, path), 1, 1);
  return { donor, root, recipient };
}

describe('a donor whose files have other line endings than its attributes ask for', () => {
  it('is followed: what nobody has touched is nobody’s work', async () => {
    const { donor, root, recipient } = await transferred();
    expect(git(recipient, 'status', '--porcelain')).toContain('M src/name.ts');
    writeFiles(donor, { 'src/name.ts': "export const name = 'e-Mongolia 2';\r\n" });
    expect(await transfer(root)).toMatchObject({ ok: true, result: { donors: [{ main: 'follows' }] } });
    const read = (path: string) => readFileSync(join(recipient, path), 'utf8');
    expect(read('src/name.ts')).toBe("export const name = 'e-Laos 2';\r\n");
    expect(read('src/same.ts')).toBe(FILES['src/same.ts']);
    expect(read('run.bat')).toBe('echo one\r\necho two\r\n');
  });

  it.each(['src/same.ts', 'src/name.ts'])('is not followed over somebody’s work in %s', async (path) => {
    const { donor, root, recipient } = await transferred();
    writeFileSync(join(recipient, path), 'half a thought\r\n');
    writeFiles(donor, { 'src/name.ts': "export const name = 'e-Mongolia 2';\r\n" });
    expect(await transfer(root)).toMatchObject({ ok: false, error: { code: 'main-dirty' } });
    expect(readFileSync(join(recipient, path), 'utf8')).toBe('half a thought\r\n');
  });
});
