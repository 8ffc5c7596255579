// What must hold for every donor, whatever is in it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bareCopy, git, run, saphan } from './shell.js';
import { makeWorkspace } from './transferred.js';
import { occurrences, readTree, sum } from './tree.js';

export function proofs(checks, name, { workspace, first }) {
  checks.equal(`${name} transfer exits`, first.exit, 0);
  checks.equal(`${name} verify exits`, saphan(['verify', '-C', workspace.root]).exit, 0);
  checks.equal(`${name} check exits`, saphan(['check', '-C', workspace.root]).exit, 0);
  checks.equal(`${name} second transfer makes a commit`, workspace.transfer().moved, false);
}

/** The derived tree and its record, with none of the donor's objects, lead back to the donor's tree. */
export function reversible(checks, name, { folder, donor, workspace }) {
  const alone = join(folder, 'alone.git');
  bareCopy(
    workspace.recipient,
    alone,
    ...['refs/heads/derived', 'refs/saphan/record'].map((ref) => `${ref}:${ref}`),
  );
  const tree = git(donor, 'rev-parse', 'main^{tree}');
  const absent = [tree, 'main'].map((rev) => git(donor, 'rev-parse', rev)).map((oid) => isThere(alone, oid));
  checks.equal(`${name} donor’s commit or tree in the copy`, absent.includes(true), false);
  checks.equal(`${name} reverse gives the tree`, saphan(['reverse', alone]).result.tree, tree);
}

function isThere(gitDir, oid) {
  return run('git', [`--git-dir=${gitDir}`, 'cat-file', '-e', oid], { accept: [0, 1, 128] }).status === 0;
}

/** The plan, run on its own result as if that were a donor, finds nothing more to do. */
export function idempotent(checks, name, { folder, names, workspace }) {
  const derived = join(folder, 'derived.git');
  bareCopy(workspace.recipient, derived, 'refs/heads/derived:refs/heads/main');
  const { root } = makeWorkspace(join(folder, 'again'), derived, names);
  const { result } = saphan(['rebrand', '-C', root, '--dry-run', '--allow-noop']);
  const [{ edits, files }] = result.donors;
  checks.equal(`${name} edits and moves of a second pass`, edits + files.renamed, 0);
}

/** Neither time zone, language, directory nor cache has a say in what comes out. */
export function deterministic(checks, name, { folder, donor, names, workspace, first }) {
  const other = makeWorkspace(join(folder, 'other', 'place'), donor, names);
  const elsewhere = other.transfer({ TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  checks.equal(`${name} derived in another zone and language`, elsewhere.derived, first.derived);
  for (const path of [join('.saphan', 'cache'), 'recipients'])
    rmSync(join(workspace.root, path), { recursive: true });
  checks.equal(`${name} derived with no cache left`, workspace.transfer().derived, first.derived);
}

/** What only resembles a name is told too, and no pattern of the name counts it. */
const ALIKE = new Set(['near-miss', 'abbreviation']);

/** Each old name that is left in a text or a path is one that was told, file by file. */
export function leftoversTold(checks, name, { workspace }, brand) {
  const files = readTree(workspace.recipient, 'refs/heads/derived');
  const left = occurrences(files, brand);
  const told = new Map();
  for (const { code, args, place } of saphan(['check', '-C', workspace.root]).findings) {
    if ((code === 'name-kept' || code === 'name-open') && !ALIKE.has(args.why))
      told.set(place.path, (told.get(place.path) ?? 0) + args.count);
  }
  const untold = [...left].filter(([path, count]) => told.get(path) !== count);
  checks.equal(`${name} old names left`, sum(left), sum(told));
  checks.equal(`${name} files with names left untold`, untold.length, 0);
  checks.equal(`${name} old names in paths`, files.filter(({ path }) => path.search(brand) !== -1).length, 0);
}
