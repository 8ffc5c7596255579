import { describe, expect, it } from 'vitest';
import { gitFailure } from '../../src/io/git.ts';

describe('what git could not do', () => {
  const repository = { gitDir: '/srv/portal/.git' };

  it('names the place where the disk is full', () => {
    const failure = gitFailure(
      repository,
      ['index-pack'],
      'fatal: write error: No space left on device\n',
      128,
    );
    expect(failure).toMatchObject({ code: 'disk-full', args: { path: '/srv/portal/.git' } });
  });

  it('is said on one line', () => {
    const stderr = 'error: one\nerror: two\n\nfatal: three\n';
    expect(gitFailure(repository, ['read-tree', '-m'], stderr, 128)).toMatchObject({
      code: 'git-failed',
      args: { command: 'read-tree', message: 'error: one; error: two; fatal: three' },
    });
  });
});
