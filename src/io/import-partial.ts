import { buildTree } from '../model/objects/build-tree.ts';
import { commitObject } from '../model/objects/commit-object.ts';
import { objectId } from '../model/objects/object-id.ts';
import { SUBMODULE } from '../model/snapshot.ts';
import { exitOf, gitFailure, gitText, type Repository, spawnGit } from './git.ts';
import { packWriter } from './pack-writer.ts';
import { readTree } from './read-tree.ts';

/** `git show --no-patch` reads what the commit changed all the same, and fails where that is missing. */
const DATE = ['rev-list', '--no-walk', '--no-commit-header', '--format=%cd', '--date=raw'];

type Partial = {
  readonly commit: string;
  readonly missing: readonly { readonly path: string; readonly oid: string }[];
};

/** The ids of the objects that a commit needs and its repository does not have. */
export async function missingObjects(source: Repository, commit: string): Promise<readonly string[]> {
  const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', commit];
  const listing = await gitText(source, args);
  return listing.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}

/**
 * Takes over a commit without the paths whose contents are missing: a commit of our own that says which
 * one it stands for. (A missing directory cannot be listed, and fails.)
 */
export async function importPartial(
  repository: Repository,
  source: Repository,
  commit: string,
  absent: ReadonlySet<string>,
): Promise<Partial> {
  const { entries } = await readTree(source, commit);
  const present = entries.filter((entry) => !absent.has(entry.oid));
  const blobs = [...new Set(present.filter(({ mode }) => mode !== SUBMODULE).map(({ oid }) => oid))];
  await copyObjects(repository, source, blobs);
  const format = commit.length === 64 ? 'sha256' : 'sha1';
  const pack = packWriter(repository, format, repository.gitDir);
  try {
    const tree = buildTree(present, format, (oid, bytes) => pack.write('tree', oid, bytes));
    const date = await gitText(source, [...DATE, commit]);
    const left = entries.filter((entry) => absent.has(entry.oid));
    const bytes = commitObject({
      tree,
      parents: [],
      date,
      subject: `Take over ${commit.slice(0, 12)} without ${left.length} missing files`,
      trailers: [['Saphan-Original', commit]],
    });
    const oid = objectId('commit', bytes, format);
    pack.write('commit', oid, bytes);
    await pack.finish();
    return { commit: oid, missing: left.map(({ path, oid: blob }) => ({ path, oid: blob })) };
  } finally {
    await pack.discard();
  }
}

async function copyObjects(to: Repository, from: Repository, oids: readonly string[]): Promise<void> {
  const reader = spawnGit(from, ['pack-objects', '--stdout', '--quiet']);
  const writer = spawnGit(to, ['index-pack', '--stdin', '--fix-thin']);
  const errors: Buffer[] = [];
  for (const child of [reader, writer]) child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  for (const child of [reader, writer]) child.stdin.on('error', () => undefined);
  writer.stdout.resume();
  reader.stdout.pipe(writer.stdin);
  reader.stdin.end(`${oids.join('\n')}\n`);
  const exits = await Promise.all([exitOf(reader), exitOf(writer)]);
  const failed = exits.find((exit) => exit !== 0);
  if (failed !== undefined) throw gitFailure(to, ['pack-objects'], Buffer.concat(errors).toString(), failed);
}
