import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { git, gitWith } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

type Mode = { readonly path: string };
type Row = readonly [mode: string, name: string, oid: string];

/** A tree as no git of today writes it. */
function rawTree(folder: string, rows: readonly Row[]): string {
  const parts = rows.map(([mode, name, oid]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]),
  );
  const input = Buffer.concat(parts);
  return gitWith(folder, { input }, 'hash-object', '-t', 'tree', '-w', '--literally', '--stdin');
}

/** A donor whose one commit holds modes of an old git, with what they are. */
function oldDonor(): string {
  const donor = makeDonor({ 'a.txt': 'e-Mongolia\n', 'b.sh': 'echo\n', 'emongolia/c.txt': 'plain\n' });
  const blob = (path: string) => git(donor, 'rev-parse', `HEAD:${path}`);
  const below = rawTree(donor, [['100664', 'c.txt', blob('emongolia/c.txt')]]);
  const padded = rawTree(donor, [
    ['0100644', 'd.txt', blob('emongolia/c.txt')],
    ['040000', 'emongolia', below],
    ['0120000', 'link', blob('emongolia/c.txt')],
  ]);
  const tree = rawTree(donor, [
    ['100664', 'a.txt', blob('a.txt')],
    ['100775', 'b.sh', blob('b.sh')],
    ['40000', 'emongolia', below],
    ['040000', 'padded', padded],
    ['40000', 'same', below],
  ]);
  const commit = git(donor, 'commit-tree', tree, '-m', 'Old');
  git(donor, 'update-ref', 'refs/heads/trunk', commit);
  return donor;
}

it('gives a donor back byte for byte whose tree has modes that git writes no more', async () => {
  const donor = oldDonor();
  const root = await makeWorkspace({ portal: donor });
  expect((await runCli(['transfer', '-C', root, '--yes'])).exit).toBe(0);
  expect(await runCli(['verify', '-C', root])).toMatchObject({ exit: 0 });
  const recipient = recipientOf(root, 'portal');
  const reversed = await runCli(['reverse', recipient]);
  expect(reversed.stdout).toBe(`${git(donor, 'rev-parse', 'HEAD^{tree}')}\n`);
  const [head = ''] = git(recipient, 'show', 'refs/saphan/record:record.jsonl').split('\n');
  const { modes } = JSON.parse(head);
  expect(modes.sort((a: Mode, b: Mode) => (a.path < b.path ? -1 : 1))).toEqual([
    { path: 'a.txt', mode: '100664' },
    { path: 'b.sh', mode: '100775' },
    { path: 'emongolia/c.txt', mode: '100664' },
    { path: 'padded/', mode: '040000' },
    { path: 'padded/d.txt', mode: '0100644' },
    { path: 'padded/emongolia/', mode: '040000' },
    { path: 'padded/emongolia/c.txt', mode: '100664' },
    { path: 'padded/link', mode: '0120000' },
    { path: 'same/c.txt', mode: '100664' },
  ]);
  // What is derived has the modes of today.
  expect(git(recipient, 'ls-tree', 'derived', 'a.txt')).toMatch(/^100644 /);
  const copy = tempDir('copy');
  const strict = ['-c', 'transfer.fsckObjects=true', 'clone', '--quiet', '--bare', '--single-branch'];
  git(copy, ...strict, '--branch', 'derived', pathToFileURL(recipient).href, copy);
  expect(git(copy, 'fsck', '--strict', '--no-dangling')).toBe('');
});

it('keeps no modes of a donor that has none but git’s own', async () => {
  const root = await makeWorkspace({ portal: makeDonor({ 'a.txt': 'e-Mongolia\n' }) });
  await runCli(['transfer', '-C', root, '--yes']);
  const record = git(join(root, 'recipients', 'portal'), 'show', 'refs/saphan/record:record.jsonl');
  expect(record).not.toContain('"modes"');
});
