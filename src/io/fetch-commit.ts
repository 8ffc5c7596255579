import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SaphanError } from '../model/error.ts';
import { fetchMessage } from './fetch-message.ts';
import { git, isDiskFull, type Repository } from './git.ts';
import { isUnsound } from './is-unsound.ts';
import { type Network, porcelain } from './porcelain.ts';
import { shown } from './source.ts';
import { writeFile } from './write-file.ts';

/** What to fetch from where; `gitDir` where it is a repository on this machine. */
export type Wanted = {
  readonly url: string;
  readonly name: string;
  readonly ref: string;
  readonly oid: string;
  readonly network: Network;
  readonly gitDir?: string;
};

/**
 * Only the one commit: ancestry lives in our own branch, so a shallow donor cannot break a merge base. A ref
 * is fetched by its name, since older servers give out nothing but their refs, and must still be at `oid`.
 */
export async function fetchCommit(repository: Repository, wanted: Wanted): Promise<void> {
  const { url, name, ref, oid, network, gitDir } = wanted;
  const flags = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  const what = ref.startsWith('refs/') ? ref : oid;
  const configuration = gitDir === undefined ? {} : { configuration: trusting(repository, gitDir) };
  let message = '';
  let everything = '';
  try {
    const mirror = porcelain(repository.gitDir, { bare: true, network, ...configuration });
    await mirror.raw(['fetch', ...flags, '--no-auto-maintenance', '--', url, what]);
  } catch (cause) {
    message = fetchMessage(cause, url);
    everything = String(cause);
  } finally {
    if (configuration.configuration !== undefined) rmSync(configuration.configuration, { force: true });
  }
  if (await isPresent(repository, oid)) return;
  if (isDiskFull(everything)) throw new SaphanError('disk-full', { path: repository.gitDir });
  if (isUnsound(message)) throw new SaphanError('donor-unsound', { source: shown(name), message });
  throw new SaphanError('fetch-failed', {
    source: shown(name),
    message: message || `${what} has moved meanwhile`,
  });
}

/**
 * A configuration that lets git read this one repository although somebody else owns it: the plan names it,
 * and `upload-pack` runs nothing that a repository brings along.
 */
function trusting(repository: Repository, gitDir: string): string {
  const path = join(repository.gitDir, 'trusted.config');
  const quoted = gitDir.replace(/["\\]/g, '\\$&');
  writeFile(path, `[safe]\n\tdirectory = "${quoted}"\n`);
  return path;
}

/** Whether a commit is there with its tree. */
export async function isPresent(repository: Repository, oid: string): Promise<boolean> {
  return (await git(repository, ['cat-file', '-e', `${oid}^{tree}`], { accept: [1, 128] })).exit === 0;
}
