import { join } from 'node:path';
import { catFile } from '../../io/cat-file.ts';
import { git, gitText, type Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import { isSaphanError, SaphanError } from '../../model/error.ts';
import type { EditRecord } from '../../model/record.ts';
import type { Entry, ObjectFormat } from '../../model/snapshot.ts';
import { readRecord } from '../../transfer/write-record.ts';

/** A derived tree with the record that belongs to it; nothing of the donor is needed to read them. */
export type OpenDerived = {
  readonly repository: Repository;
  readonly commit: string;
  readonly tree: string;
  readonly entries: readonly Entry[];
  readonly record: EditRecord;
  readonly format: ObjectFormat;
};

export async function openDerived(folder: string, donor: string): Promise<OpenDerived> {
  const repository = await repositoryAt(folder, donor);
  const commit = await refOf(repository, 'refs/heads/derived', donor);
  const recorded = await refOf(repository, 'refs/saphan/record', donor);
  const tree = await gitText(repository, ['rev-parse', `${commit}^{tree}`]);
  const text = (await git(repository, ['cat-file', 'blob', `${recorded}:record.jsonl`])).stdout.toString();
  const { entries } = await readTree(repository, tree);
  return {
    repository,
    commit,
    tree,
    entries,
    record: readRecord(text),
    format: commit.length === 64 ? 'sha256' : 'sha1',
  };
}

/** The same, or null where nothing has been derived. */
export async function openIfDerived(folder: string, donor: string): Promise<OpenDerived | null> {
  try {
    return await openDerived(folder, donor);
  } catch (cause) {
    if (!isSaphanError(cause) || cause.code !== 'nothing-derived') throw cause;
    return null;
  }
}

export async function readBlob(repository: Repository, oid: string): Promise<Buffer> {
  let found: Buffer = Buffer.alloc(0);
  await catFile(repository, [oid], (_, bytes) => {
    found = Buffer.from(bytes);
  });
  return found;
}

/** A recipient with a work tree, or a bare copy of one. */
async function repositoryAt(folder: string, donor: string): Promise<Repository> {
  for (const gitDir of [join(folder, '.git'), folder]) {
    const answer = await git({ gitDir }, ['rev-parse', '--git-dir'], { accept: [128] });
    if (answer.exit === 0) return { gitDir };
  }
  throw new SaphanError('nothing-derived', { donor });
}

async function refOf(repository: Repository, ref: string, donor: string): Promise<string> {
  const answer = await git(repository, ['rev-parse', '--verify', '--quiet', ref], { accept: [1] });
  if (answer.exit !== 0) throw new SaphanError('nothing-derived', { donor });
  return answer.stdout.toString().trim();
}
