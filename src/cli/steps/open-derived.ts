import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catFile } from '../../io/cat-file.ts';
import { git, type Repository } from '../../io/git.ts';
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
  const { repository, commit, tree, recorded } = await refsAt(folder, donor);
  const [record, { entries }] = await Promise.all([
    git(repository, ['cat-file', 'blob', `${recorded}:record.jsonl`]),
    readTree(repository, tree),
  ]);
  return {
    repository,
    commit,
    tree,
    entries,
    record: readRecord(record.stdout.toString()),
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

const DERIVED = 'refs/heads/derived';
const RECORD = 'refs/saphan/record';

/** Where the refs of a recipient stand: of one with a work tree, or of a bare copy. */
async function refsAt(folder: string, donor: string) {
  const asked = ['for-each-ref', '--format=%(refname) %(objectname) %(tree)', DERIVED, RECORD];
  for (const gitDir of [join(folder, '.git'), folder]) {
    // Most of the time there is none yet, and git takes longer to say so.
    if (!existsSync(join(gitDir, 'HEAD'))) continue;
    const repository: Repository = { gitDir };
    const answer = await git(repository, asked, { accept: [128] });
    if (answer.exit !== 0) continue;
    const rows = answer.stdout
      .toString()
      .split('\n')
      .map((line) => line.split(' '));
    const [, commit, tree] = rows.find(([ref]) => ref === DERIVED) ?? [];
    const [, recorded] = rows.find(([ref]) => ref === RECORD) ?? [];
    if (commit !== undefined && tree !== undefined && recorded !== undefined)
      return { repository, commit, tree, recorded };
    break;
  }
  throw new SaphanError('nothing-derived', { donor });
}
