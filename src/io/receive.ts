import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { SaphanError } from '../model/error.ts';
import type { ObjectFormat } from '../model/snapshot.ts';
import { git, gitText, type Repository } from './git.ts';
import { importDirectory } from './import-directory.ts';
import { importPartial, missingObjects } from './import-partial.ts';
import { type Network, porcelain } from './simple-git.ts';
import { type Source, shown } from './source.ts';

/** What came in: the commit that stands for the donor, and the donor's own names for it. */
export type Received = {
  readonly commit: string;
  /** The donor's own commit; differs where objects were missing. Null for a plain directory. */
  readonly original: string | null;
  readonly ref: string;
  readonly missing: readonly { readonly path: string; readonly oid: string }[];
};

export type ReceiveOptions = {
  /** A branch, a tag or a full commit id; the donor's default branch where none is named. */
  readonly ref: string | undefined;
  readonly acceptMissing: boolean;
  readonly network?: Network;
};

const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Brings a donor's one commit into the mirror. No ref of the mirror moves: the path gate comes first. */
export async function receive(mirror: string, source: Source, options: ReceiveOptions): Promise<Received> {
  if (source.kind === 'directory') {
    const repository = await mirrorOf(mirror, 'sha1');
    return { commit: await importDirectory(repository, source.path), original: null, ref: '', missing: [] };
  }
  const name = source.kind === 'url' ? source.url : source.path;
  const url = source.kind === 'url' ? source.url : pathToFileURL(source.gitDir).href;
  const { ref, oid } =
    source.kind === 'url' ? await remoteRef(url, options) : await localRef(source, options.ref);
  const repository = await mirrorOf(mirror, oid.length === 64 ? 'sha256' : 'sha1');
  if (source.kind === 'repository') {
    const missing = await missingObjects(source, oid);
    if (missing.length > 0 && !options.acceptMissing) {
      throw new SaphanError('objects-missing', { source: shown(name), count: missing.length });
    }
    if (missing.length > 0)
      return { ...(await importPartial(repository, source, oid, new Set(missing))), original: oid, ref };
  }
  await fetchCommit(repository, url, { ref, oid }, name, options.network ?? 'hardened');
  return { commit: oid, original: oid, ref, missing: [] };
}

async function mirrorOf(folder: string, format: ObjectFormat): Promise<Repository> {
  await porcelain(folder, { bare: true }).init(true, ['--template=', `--object-format=${format}`]);
  return { gitDir: folder };
}

/**
 * Only the one commit: ancestry lives in our own branch, so a shallow donor cannot break a merge base. A ref
 * is fetched by its name, since older servers give out nothing but their refs, and must still be at `oid`.
 */
async function fetchCommit(
  repository: Repository,
  url: string,
  { ref, oid }: { readonly ref: string; readonly oid: string },
  name: string,
  network: Network,
): Promise<void> {
  if (await isPresent(repository, oid)) return;
  const flags = ['--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  const wanted = ref.startsWith('refs/') ? ref : oid;
  let message = '';
  try {
    const git = porcelain(repository.gitDir, { bare: true, network });
    await git.raw(['fetch', ...flags, '--no-auto-maintenance', '--', url, wanted]);
  } catch (cause) {
    message = messageOf(cause, url);
  }
  if (await isPresent(repository, oid)) return;
  throw new SaphanError('fetch-failed', {
    source: shown(name),
    message: message || `${wanted} has moved meanwhile`,
  });
}

async function isPresent(repository: Repository, oid: string): Promise<boolean> {
  return (await git(repository, ['cat-file', '-e', `${oid}^{tree}`], { accept: [1, 128] })).exit === 0;
}

async function remoteRef(
  url: string,
  { ref, network = 'hardened' }: ReceiveOptions,
): Promise<{ ref: string; oid: string }> {
  if (ref !== undefined && FULL_ID.test(ref)) return { ref, oid: ref };
  let listing: string;
  try {
    listing = await porcelain(tmpdir(), { network }).listRemote(['--symref', '--', url]);
  } catch (cause) {
    throw new SaphanError('fetch-failed', { source: shown(url), message: messageOf(cause, url) }, { cause });
  }
  const rows = listing.split('\n').map((line) => line.split('\t'));
  const head = rows.find(([left, right]) => right === 'HEAD' && left?.startsWith('ref: '))?.[0]?.slice(5);
  const wanted =
    ref === undefined
      ? [head ?? 'HEAD']
      : [ref, `refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`];
  for (const candidate of wanted) {
    const row = rows.find(([left, right]) => right === candidate && FULL_ID.test(left ?? ''));
    if (row !== undefined) return { ref: candidate.replace('^{}', ''), oid: row[0]! };
  }
  if (rows.every(([left]) => !FULL_ID.test(left ?? '')))
    throw new SaphanError('donor-empty', { source: shown(url) });
  throw new SaphanError('ref-missing', { source: shown(url), ref: ref ?? 'HEAD' });
}

async function localRef(
  source: Repository & { path: string },
  ref: string | undefined,
): Promise<{ ref: string; oid: string }> {
  const readable = await git(source, ['rev-parse', '--git-dir'], { accept: [128] });
  if (readable.exit !== 0) throw new SaphanError('donor-not-readable', { source: shown(source.path) });
  const candidates =
    ref === undefined
      ? ['HEAD']
      : [`refs/heads/${ref}`, `refs/tags/${ref}`, ...(FULL_ID.test(ref) ? [ref] : [])];
  for (const candidate of candidates) {
    const found = await git(
      source,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${candidate}^{commit}`],
      { accept: [1, 128] },
    );
    if (found.exit !== 0) continue;
    const symbolic =
      candidate === 'HEAD' ? await git(source, ['symbolic-ref', '--quiet', 'HEAD'], { accept: [1] }) : null;
    return { ref: symbolic?.stdout.toString().trim() || candidate, oid: found.stdout.toString().trim() };
  }
  const any = await gitText(source, ['for-each-ref', '--count=1', '--format=%(objectname)']);
  if (any === '') throw new SaphanError('donor-empty', { source: shown(source.path) });
  throw new SaphanError('ref-missing', { source: shown(source.path), ref: ref ?? 'HEAD' });
}

/** git's own last words, with the address stripped of what must not be shown. */
function messageOf(cause: unknown, url: string): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.replaceAll(url, shown(url)).trim().split('\n').at(-1) ?? '';
}
