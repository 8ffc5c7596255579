import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { catFile } from '../../io/cat-file.ts';
import { git, type Repository } from '../../io/git.ts';
import { readTree } from '../../io/read-tree.ts';
import { SaphanError } from '../../model/error.ts';
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

/** Where the refs of a recipient stand in which something was derived. */
export type DerivedRefs = {
  readonly repository: Repository;
  /** The commit of `derived`, and its tree. */
  readonly commit: string;
  readonly tree: string;
  readonly recorded: string;
  /** The commit of `main`; null where there is no such branch. */
  readonly main: string | null;
};

export async function openDerived(folder: string, donor: string): Promise<OpenDerived> {
  const refs = await derivedRefs(folder);
  if (refs === null) throw new SaphanError('nothing-derived', { donor });
  const { repository, commit, tree, recorded } = refs;
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

export async function readBlob(repository: Repository, oid: string): Promise<Buffer> {
  let found: Buffer = Buffer.alloc(0);
  await catFile(repository, [oid], (_, bytes) => {
    found = Buffer.from(bytes);
  });
  return found;
}

const DERIVED = 'refs/heads/derived';
const RECORD = 'refs/saphan/record';
const MAIN = 'refs/heads/main';

/** The refs of a recipient with a work tree, or of a bare copy; null where nothing has been derived. */
export async function derivedRefs(folder: string): Promise<DerivedRefs | null> {
  const asked = ['for-each-ref', '--format=%(refname) %(objectname) %(tree)', DERIVED, RECORD, MAIN];
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
    const [, main = null] = rows.find(([ref]) => ref === MAIN) ?? [];
    if (commit !== undefined && tree !== undefined && recorded !== undefined)
      return { repository, commit, tree, recorded, main };
    break;
  }
  return null;
}
