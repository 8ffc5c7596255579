import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isSaphanError, SaphanError } from '../model/error.ts';
import type { ObjectFormat } from '../model/snapshot.ts';
import { fetchCommit, isPresent } from './fetch-commit.ts';
import type { Repository } from './git.ts';
import { importDirectory } from './import-directory.ts';
import { importPartial, missingObjects } from './import-partial.ts';
import { initGit } from './init-git.ts';
import { isUnsound } from './is-unsound.ts';
import type { Network } from './porcelain.ts';
import { resolveRef } from './resolve-ref.ts';
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

/** Brings a donor's one commit into the mirror. No ref of the mirror moves: the path gate comes first. */
export async function receive(mirror: string, source: Source, options: ReceiveOptions): Promise<Received> {
  if (source.kind === 'directory') {
    const repository = await mirrorOf(mirror, 'sha1');
    return { commit: await importDirectory(repository, source.path), original: null, ref: '', missing: [] };
  }
  const network = options.network ?? 'hardened';
  const name = source.kind === 'url' ? source.url : source.path;
  const url = source.kind === 'url' ? source.url : pathToFileURL(source.gitDir).href;
  const { ref, oid } = await resolveRef(source, options.ref, network);
  const isNew = !existsSync(mirror);
  const repository = await mirrorOf(mirror, oid.length === 64 ? 'sha256' : 'sha1');
  if (source.kind === 'repository') {
    const missing = await missingObjects(source, oid).catch((cause: unknown) => {
      throw unsound(cause, name);
    });
    if (missing.length > 0 && !options.acceptMissing) {
      throw new SaphanError('objects-missing', { source: shown(name), count: missing.length });
    }
    if (missing.length > 0)
      return { ...(await importPartial(repository, source, oid, new Set(missing))), original: oid, ref };
  }
  const local = source.kind === 'repository' ? { gitDir: source.gitDir } : {};
  // A mirror that has just been made holds nothing.
  if (isNew || !(await isPresent(repository, oid)))
    await fetchCommit(repository, { url, name, ref, oid, network, ...local });
  return { commit: oid, original: oid, ref, missing: [] };
}

/** A tree that git cannot walk is the donor's fault and not the machine's; anything else as it came. */
function unsound(cause: unknown, name: string): unknown {
  if (!isSaphanError(cause) || !('message' in cause.args) || !isUnsound(cause.args.message)) return cause;
  return new SaphanError('donor-unsound', { source: shown(name), message: cause.args.message }, { cause });
}

async function mirrorOf(folder: string, format: ObjectFormat): Promise<Repository> {
  await initGit(folder, true, [`--object-format=${format}`]);
  return { gitDir: folder };
}
