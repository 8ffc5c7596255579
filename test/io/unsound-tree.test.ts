import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isUnsound } from '../../src/io/is-unsound.ts';
import { receive } from '../../src/io/receive.ts';
import { sourceOf } from '../../src/io/source.ts';
import { git, gitWith } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { tempDir } from '../support/temp-dir.ts';

it('is the donor’s fault where git cannot walk it: a directory without a name', async () => {
  const donor = makeDonor({ 'a.txt': 'a\n' });
  const row = (name: string, oid: string) =>
    Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(oid, 'hex')]);
  const tree = (input: Buffer) =>
    gitWith(donor, { input }, 'hash-object', '-t', 'tree', '--literally', '-w', '--stdin');
  const nameless = tree(row('', git(donor, 'rev-parse', 'HEAD^{tree}')));
  const commit = git(donor, 'commit-tree', '-m', 'Two', tree(row('a', nameless)));
  git(donor, 'update-ref', 'refs/heads/trunk', commit);
  const options = { ref: undefined, acceptMissing: false };
  await expect(receive(join(tempDir(), 'mirror.git'), sourceOf(donor, '/'), options)).rejects.toMatchObject({
    code: 'donor-unsound',
    exit: 4,
    args: { source: donor },
  });
});

it.each([
  ['fatal: empty filename in tree entry', true],
  ['fatal: too-short tree file', true],
  [`error: object ${'a'.repeat(40)}: hasDotgit: contains '.git'`, true],
  ['fatal: unable to read tree', false],
  ['fatal: Could not read from remote repository.', false],
])('tells an object that is unsound from one that cannot be reached: %s', (message, is) => {
  expect(isUnsound(message)).toBe(is);
});
