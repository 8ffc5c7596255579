import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { git } from '../../src/io/git.ts';
import { receive } from '../../src/io/receive.ts';
import { shown, sourceOf } from '../../src/io/source.ts';

const temporary = mkdtempSync(join(tmpdir(), 'saphan-receive-'));
const donor = join(temporary, 'donor');
const url = `ssh://git.example.org${donor}`;
let head = '';

beforeAll(() => {
  mkdirSync(donor);
  const run = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'tag.gpgSign=false', ...args], {
      cwd: donor,
    })
      .toString()
      .trim();
  run('init', '-q', '-b', 'trunk');
  writeFileSync(join(donor, 'a.txt'), 'one\n');
  run('add', '.');
  run('commit', '-qm', 'one');
  run('tag', '-a', '-m', 'first', 'v1');
  writeFileSync(join(donor, 'a.txt'), 'two\n');
  run('commit', '-qam', 'two');
  head = run('rev-parse', 'HEAD');
  // Stands for ssh: git calls it as `ssh host command`, and it runs the command here.
  const ssh = join(temporary, 'ssh.sh');
  writeFileSync(ssh, '#!/bin/sh\nfor last; do :; done\neval "$last"\n');
  chmodSync(ssh, 0o755);
  process.env['GIT_SSH_COMMAND'] = `${ssh} -x`;
});

afterEach(() => rmSync(join(temporary, 'mirror.git'), { recursive: true, force: true }));
afterAll(() => {
  delete process.env['GIT_SSH_COMMAND'];
  rmSync(temporary, { recursive: true, force: true });
});

function fetchFrom(
  source: string,
  ref?: string,
  network: 'own-configuration' | 'hardened' = 'own-configuration',
) {
  return receive(join(temporary, 'mirror.git'), sourceOf(source, temporary), {
    ref,
    acceptMissing: false,
    network,
  });
}

describe('a donor behind a URL', () => {
  it('comes in at its default branch, one commit deep, with no ref and no branch', async () => {
    expect(await fetchFrom(url)).toEqual({
      commit: head,
      original: head,
      ref: 'refs/heads/trunk',
      missing: [],
    });
    const mirror = { gitDir: join(temporary, 'mirror.git') };
    expect((await git(mirror, ['for-each-ref'])).stdout.toString()).toBe('');
    expect((await git(mirror, ['rev-list', '--count', head])).stdout.toString().trim()).toBe('1');
  });

  it('comes in at a tag, a branch, or a commit', async () => {
    const tagged = await fetchFrom(url, 'v1');
    expect(tagged.ref).toBe('refs/tags/v1');
    expect(tagged.commit).not.toBe(head);
    expect((await fetchFrom(url, 'trunk')).commit).toBe(head);
    expect((await fetchFrom(url, tagged.commit)).commit).toBe(tagged.commit);
  });

  // By these words `cloneDonor` knows a pinned commit that a rewritten history has lost.
  it('says in git’s words that a commit is not there', async () => {
    await expect(fetchFrom(url, '1'.repeat(40))).rejects.toMatchObject({
      code: 'fetch-failed',
      args: { message: expect.stringMatching(/not our ref|unadvertised object/) },
    });
  });

  it('tells a ref that is not there, and a server that does not answer', async () => {
    await expect(fetchFrom(url, 'nowhere')).rejects.toMatchObject({ code: 'ref-missing' });
    await expect(fetchFrom(`ssh://git.example.org${temporary}/none`)).rejects.toMatchObject({
      code: 'fetch-failed',
    });
  });

  it('does not see the user’s own configuration unless it is asked to', async () => {
    await expect(fetchFrom('ssh://saphan.invalid/donor.git', undefined, 'hardened')).rejects.toMatchObject({
      code: 'fetch-failed',
    });
  });
});

describe('sources', () => {
  it.each([
    'ext::sh -c touch% x',
    '--upload-pack=touch x',
    'http://example.org/x.git',
    'git://example.org/x',
    'fd::17',
    'a\nb',
  ])('refuses %j', (source) => {
    expect(() => sourceOf(source, temporary)).toThrowError(expect.objectContaining({ exit: 4 }));
  });

  it('shows no password', () => {
    expect(shown('https://user:secret@example.org/x.git?token=abc')).toBe('https://example.org/x.git');
    expect(shown('git@example.org:x.git')).toBe('git@example.org:x.git');
  });
});
