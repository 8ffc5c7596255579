import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catFileOnce } from '../../src/io/cat-file-once.ts';
import type { Repository } from '../../src/io/git.ts';
import { git } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';

const LARGE = `${'line\n'.repeat(300_000)}end`;

async function read(repository: Repository, oids: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  const missing = (oid: string) => said.push(`no ${oid}`);
  await catFileOnce(repository, oids, (_, bytes) => said.push(bytes.toString('utf8', 0, 9)), missing);
  return said.sort();
}

it('asks git once for what is small, and says each time what is not there', async () => {
  const donor = makeDonor({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': LARGE });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => git(donor, 'rev-parse', `HEAD:${name}.txt`));
  const repository = { gitDir: join(donor, '.git') };
  const none = '0'.repeat(40);
  expect(await read(repository, [a!, none])).toEqual([`no ${none}`, 'one']);
  expect(await read(repository, [b!, a!, c!, none])).toEqual(['line\nline', `no ${none}`, 'one', 'two']);
  renameSync(repository.gitDir, `${repository.gitDir}.gone`);
  expect(await read(repository, [a!, b!])).toEqual(['one', 'two']);
  await expect(read(repository, [c!])).rejects.toMatchObject({ code: 'git-failed' });
  // Another run knows nothing of it.
  await expect(read({ ...repository }, [a!])).rejects.toMatchObject({ code: 'git-failed' });
});
