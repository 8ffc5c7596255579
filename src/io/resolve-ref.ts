import { tmpdir } from 'node:os';
import { SaphanError } from '../model/error.ts';
import { fetchMessage } from './fetch-message.ts';
import { git, type Repository } from './git.ts';
import { type Network, porcelain } from './porcelain.ts';
import { type Source, shown } from './source.ts';

/** A full object id, of either hash. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** As git and its sites show a commit. */
const SHORT_ID = /^[0-9a-f]{7,63}$/;

/** A branch, a tag or a commit of a donor; the default branch where none is named. */
export function resolveRef(
  source: Exclude<Source, { kind: 'directory' }>,
  ref: string | undefined,
  network: Network,
): Promise<{ ref: string; oid: string }> {
  return source.kind === 'url' ? resolveRemoteRef(source.url, ref, network) : resolveLocalRef(source, ref);
}

/** A ref of a server: the default branch where none is named. */
async function resolveRemoteRef(
  url: string,
  ref: string | undefined,
  network: Network,
): Promise<{ ref: string; oid: string }> {
  if (ref !== undefined && FULL_ID.test(ref)) return { ref, oid: ref };
  let listing: string;
  try {
    listing = await porcelain(tmpdir(), { network }).listRemote(['--symref', '--', url]);
  } catch (cause) {
    throw new SaphanError(
      'fetch-failed',
      { source: shown(url), message: fetchMessage(cause, url) },
      { cause },
    );
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
  throw refMissing(shown(url), ref);
}

/** The same of a repository on this machine. */
export async function resolveLocalRef(
  source: Repository & { path: string },
  ref: string | undefined,
): Promise<{ ref: string; oid: string }> {
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
    if (found.exit !== 0 && (await isNamed(source, candidate))) {
      throw new SaphanError('objects-missing', { source: shown(source.path), count: 1 });
    }
    if (found.exit !== 0) continue;
    const symbolic =
      candidate === 'HEAD' ? await git(source, ['symbolic-ref', '--quiet', 'HEAD'], { accept: [1] }) : null;
    return { ref: symbolic?.stdout.toString().trim() || candidate, oid: found.stdout.toString().trim() };
  }
  const any = await git(source, ['for-each-ref', '--count=1', '--format=%(objectname)'], { accept: [128] });
  if (any.exit !== 0) throw new SaphanError('donor-not-readable', { source: shown(source.path) });
  if (any.stdout.length === 0) throw new SaphanError('donor-empty', { source: shown(source.path) });
  throw refMissing(shown(source.path), ref);
}

/** Whether a ref says where it stands, although what stands there cannot be read. */
async function isNamed(source: Repository, ref: string): Promise<boolean> {
  return (await git(source, ['show-ref', '--verify', '--quiet', ref], { accept: [1, 128] })).exit === 0;
}

function refMissing(source: string, ref = 'HEAD'): SaphanError {
  return SHORT_ID.test(ref) && !FULL_ID.test(ref)
    ? new SaphanError('ref-short', { ref })
    : new SaphanError('ref-missing', { source, ref });
}
