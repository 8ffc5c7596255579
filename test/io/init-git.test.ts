import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { initGit } from '../../src/io/init-git.ts';
import { tempDir } from '../support/temp-dir.ts';

it('names the command where git can make no repository', async () => {
  const folder = tempDir();
  // Where a file is to be, there is a directory.
  mkdirSync(join(folder, 'config'));
  await expect(initGit(folder, true, [])).rejects.toMatchObject({
    code: 'git-failed',
    args: { command: 'init' },
  });
});
