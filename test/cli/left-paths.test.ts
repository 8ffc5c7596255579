import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git, gitWith } from '../support/git.ts';
import { addCommit, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

/** A donor with a file of this path beside one that is in order. */
function donorWith(path: string | Buffer): string {
  const folder = makeDonor({ 'a.txt': 'e-Mongolia\n' });
  const oid = gitWith(folder, { input: 'e-Mongolia, once more\n' }, 'hash-object', '-w', '--stdin');
  const own = `${git(folder, 'ls-tree', '-z', 'HEAD')}100644 blob ${oid}\t`;
  const rows = Buffer.concat([Buffer.from(own), Buffer.from(path), Buffer.from([0])]);
  const tree = gitWith(folder, { input: rows }, 'mktree', '-z');
  git(folder, 'update-ref', 'refs/heads/trunk', git(folder, 'commit-tree', '-m', 'Odd', tree));
  return folder;
}

async function transferred(path: string | Buffer) {
  const donor = donorWith(path);
  const root = await makeWorkspace({ donor }, ['e-Mongolia=e-Laos']);
  const words = await runCli(['transfer', '-C', root]);
  const ran = await runCli(['transfer', '-C', root, '--json']);
  expect([words.exit, ran.exit]).toEqual([0, 0]);
  const recipient = recipientOf(root, 'donor');
  const names = git(recipient, 'ls-tree', '-r', '-z', '--name-only', 'derived').split('\0').filter(Boolean);
  const told = (ran.json().findings as readonly Finding[]).filter(({ code }) => code.startsWith('path-'));
  return { donor, root, recipient, words, names, told };
}

describe.concurrent('a path that nobody can be shown', () => {
  it.each([
    ['an escape sequence', 'a\x1b[2Jb.txt', 'control'],
    ['a line break', 'a\n::error::b.txt', 'control'],
    ['what macOS calls the icon of a folder', 'Icon\r', 'control'],
    ['letters that read backwards', 'a\u202egpj.exe', 'bidi'],
  ])('stays behind and is told: %s', async (_, path, fault) => {
    const { root, recipient, words, names, told } = await transferred(path);
    expect(names).toEqual(['a.txt']);
    expect(told).toEqual([
      { code: 'path-left-out', severity: 'warning', args: { fault }, place: { donor: 'donor', path } },
    ]);
    const printed = words.stdout + words.stderr;
    expect(printed).toContain('path-left-out');
    expect(printed).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u202e]/);
    // A forge takes such a line in a log for a command.
    expect(printed.split('\n').some((line) => line.startsWith('::error::'))).toBe(false);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    expect((await runCli(['reverse', recipient])).exit).toBe(0);
    const provenance = JSON.parse(git(recipient, 'show', 'refs/saphan/record:provenance.json'));
    expect(provenance.leftOut).toEqual([{ path, reason: `path-left-out: ${fault}` }]);
  });

  it('is told by scan, which has no plan', async () => {
    const { exit, json } = await runCli(['scan', donorWith('a\nb.txt'), '--json']);
    expect(exit).toBe(0);
    expect(json().findings[0]).toMatchObject({ code: 'path-left-out', place: { path: 'a\nb.txt' } });
  });
});

it('takes a path along that holds no more than an invisible mark, and says so', async () => {
  const path = 'LICENSE.txt\u200e';
  const { root, names, told, words } = await transferred(path);
  expect(names).toEqual([path, 'a.txt']);
  expect(words.stdout + words.stderr).toContain('path-portability');
  expect(told).toEqual([]);
  expect((await runCli(['verify', '-C', root])).exit).toBe(0);
});

it('takes a path along byte for byte that is not UTF-8, and says so', async () => {
  // Behind what comes after it as a character, and before it as bytes.
  const path = Buffer.concat([
    Buffer.from('ж/emongolia-'),
    Buffer.from([0xc8, 0xcc, 0xff]),
    Buffer.from('.txt'),
  ]);
  const folder = Buffer.from([0xc8, 0xcc]);
  const donor = donorWith(Buffer.from([0xff]));
  const blob = git(donor, 'rev-parse', 'HEAD:a.txt');
  const entry = (type: string, oid: string, name: Buffer) =>
    Buffer.concat([
      Buffer.from(`${type === 'tree' ? '040000' : '100644'} ${type} ${oid}\t`),
      name,
      Buffer.from([0]),
    ]);
  const tree = (...rows: Buffer[]) => gitWith(donor, { input: Buffer.concat(rows) }, 'mktree', '-z');
  const below = tree(entry('blob', blob, path.subarray(3)));
  const root = tree(
    entry('tree', below, Buffer.from('ж')),
    entry('tree', below, folder),
    entry('blob', blob, Buffer.from('я')),
  );
  git(donor, 'update-ref', 'refs/heads/trunk', git(donor, 'commit-tree', '-m', 'Raw', root));
  expect((await runCli(['scan', donor])).stdout).toContain('\\udcc8');
  const workspace = await makeWorkspace({ donor }, ['e-Mongolia=e-Laos']);
  const ran = await runCli(['transfer', '-C', workspace, '--json']);
  expect(ran.exit).toBe(0);
  expect(ran.json().findings).toContainEqual(
    expect.objectContaining({
      code: 'path-portability',
      args: { fault: 'not-utf8', other: '' },
      place: { donor: 'donor', path: 'ж/emongolia-\udcc8\udccc\udcff.txt' },
    }),
  );
  const recipient = recipientOf(workspace, 'donor');
  const listed = execFileSync('git', ['ls-tree', '-r', '-z', '--name-only', 'derived'], { cwd: recipient });
  expect(listed.toString('latin1').split('\0').filter(Boolean)).toEqual(
    [
      [...folder, ...Buffer.from('/elaos-'), 0xc8, 0xcc, 0xff, ...Buffer.from('.txt')],
      [...Buffer.from('ж/elaos-'), 0xc8, 0xcc, 0xff, ...Buffer.from('.txt')],
      [...Buffer.from('я')],
    ].map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
  expect(git(recipient, 'fsck', '--strict', '--no-dangling')).toBe('');
  expect((await runCli(['verify', '-C', workspace])).exit).toBe(0);
  expect((await runCli(['reverse', recipient])).stdout).toBe(`${root}\n`);
  // Nobody has changed the work tree, so that the next run takes it along.
  expect(git(recipient, 'status', '--porcelain')).toBe('');
  addCommit(donor, { 'new.txt': 'e-Mongolia\n' });
  await runCli(['clone', '-C', workspace, '--update']);
  expect((await runCli(['transfer', '-C', workspace])).exit).toBe(0);
});
