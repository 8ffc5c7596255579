import { execFileSync } from 'node:child_process';

/** No setting of the machine's owner reaches a test, and every commit has the same date. */
const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Donor',
  GIT_AUTHOR_EMAIL: 'donor@example.org',
  GIT_AUTHOR_DATE: '1700000000 +0800',
  GIT_COMMITTER_NAME: 'Donor',
  GIT_COMMITTER_EMAIL: 'donor@example.org',
  GIT_COMMITTER_DATE: '1700000000 +0800',
};

type Surroundings = { readonly input?: string | Buffer; readonly env?: Readonly<Record<string, string>> };

/** Runs git in a directory, and returns what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return gitWith(folder, {}, ...args);
}

/** The same with something on its standard input or in its environment. */
export function gitWith(folder: string, { input = '', env = {} }: Surroundings, ...args: readonly string[]) {
  const all = { ...process.env, ...GIT_ENV, ...env };
  return execFileSync('git', args, { cwd: folder, env: all, input, stdio: 'pipe' }).toString().trimEnd();
}

/** All refs of a repository, by name. */
export function refsOf(folder: string): Readonly<Record<string, string>> {
  const listing = git(folder, 'for-each-ref', '--format=%(refname) %(objectname)');
  const rows = listing.split('\n').filter((row) => row !== '');
  return Object.fromEntries(rows.map((row) => row.split(' ') as [string, string]));
}
