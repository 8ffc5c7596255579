import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../model/by-code-point.ts';
import { SaphanError } from '../model/error.ts';
import { buildTree } from '../model/objects/build-tree.ts';
import { commitObject } from '../model/objects/commit-object.ts';
import { objectId } from '../model/objects/object-id.ts';
import type { Entry } from '../model/snapshot.ts';
import type { Repository } from './git.ts';
import { packWriter } from './pack-writer.ts';

/** A directory has no history and no date of its own, and the clock must not enter: so the epoch it is. */
const NO_DATE = '0 +0000';

/** Writes a plain directory (or some of its paths) into the mirror as one commit, and returns its id. Links are kept as links. */
export async function importDirectory(
  repository: Repository,
  folder: string,
  chosen?: readonly string[],
): Promise<string> {
  const paths = [...(chosen ?? (await pathsIn(folder)))];
  const pack = packWriter(repository, 'sha1', repository.gitDir);
  try {
    const entries = paths.sort(byCodePoint).flatMap((path) => importPath(folder, path, pack.write));
    if (entries.length === 0) throw new SaphanError('donor-empty', { source: folder });
    const tree = buildTree(entries, 'sha1', (oid, bytes) => pack.write('tree', oid, bytes));
    const commit = commitObject({
      tree,
      parents: [],
      date: NO_DATE,
      subject: 'Import a directory',
      trailers: [['Saphan-Source', 'directory']],
    });
    const oid = objectId('commit', commit, 'sha1');
    pack.write('commit', oid, commit);
    await pack.finish();
    return oid;
  } finally {
    await pack.discard();
  }
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const { default: fastGlob } = await import('fast-glob');
  return fastGlob('**', {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: ['**/.git', '**/.git/**'],
  });
}

function importPath(
  folder: string,
  path: string,
  write: (type: 'blob', oid: string, bytes: Buffer) => void,
): Entry[] {
  const full = join(folder, path);
  const info = lstatSync(full);
  if (!info.isFile() && !info.isSymbolicLink()) return [];
  const bytes = info.isSymbolicLink() ? Buffer.from(readlinkSync(full)) : readFileSync(full);
  const oid = objectId('blob', bytes, 'sha1');
  write('blob', oid, bytes);
  const mode = info.isSymbolicLink() ? '120000' : (info.mode & 0o100) === 0 ? '100644' : '100755';
  return [{ mode, oid, path }];
}
