import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SaphanError } from '../model/error.ts';
import type { ObjectFormat } from '../model/snapshot.ts';
import { fsFailure } from './fs-failure.ts';
import { git, gitText, type Repository } from './git.ts';
import { readFileOr, writeFile } from './write-file.ts';

export type Recipient = Repository & { readonly workTree: string };

/** Where a recipient's refs stand; null for a ref that is not there yet. */
export type RecipientState = {
  readonly derived: string | null;
  /** The tree of `derived`. */
  readonly tree: string | null;
  readonly main: string | null;
  readonly donor: string | null;
  readonly record: string | null;
  /** The branch that is checked out, if one is. */
  readonly head: string | null;
};

/** Opens the recipient's repository, making an empty one where there is nothing. */
export async function openRecipient(folder: string, format: ObjectFormat): Promise<Recipient> {
  const recipient = { gitDir: join(folder, '.git'), workTree: folder };
  if (['HEAD', 'config', 'objects', 'refs'].every((name) => existsSync(join(recipient.gitDir, name)))) {
    return recipient;
  }
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git')) {
    throw new SaphanError('recipient-foreign', { path: folder });
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw fsFailure(folder, cause);
  }
  // Not by simple-git: loading it takes longer than all of git's work on a small donor.
  await git(recipient, [
    'init',
    '--quiet',
    '--template=',
    '--initial-branch=main',
    `--object-format=${format}`,
  ]);
  return recipient;
}

/** What `readState` says of a recipient that has just been made. */
export const NEW_STATE: RecipientState = {
  derived: null,
  tree: null,
  main: null,
  donor: null,
  record: null,
  head: 'refs/heads/main',
};

const REF = '%(HEAD)%(refname) %(objectname) %(tree)';
const CHECKED_OUT = '*';

export async function readState(recipient: Recipient): Promise<RecipientState> {
  const listing = await gitText(recipient, ['for-each-ref', `--format=${REF}`, 'refs/heads', 'refs/saphan']);
  const lines = listing.split('\n');
  const checkedOut = lines
    .find((line) => line.startsWith(CHECKED_OUT))
    ?.split(' ')[0]
    ?.slice(1);
  const rows = lines.map((line) => line.slice(1).split(' ') as [string, string, string]);
  const refs = new Map(rows.map(([ref, oid]) => [ref, oid]));
  const [, , tree = null] = rows.find(([ref]) => ref === 'refs/heads/derived') ?? [];
  return {
    derived: refs.get('refs/heads/derived') ?? null,
    tree,
    main: refs.get('refs/heads/main') ?? null,
    donor: refs.get('refs/saphan/donor') ?? null,
    record: refs.get('refs/saphan/record') ?? null,
    head: checkedOut ?? (await unbornHead(recipient)),
  };
}

/** The branch that is checked out before it has a commit; null where there is none. */
async function unbornHead(recipient: Recipient): Promise<string | null> {
  const head = await git(recipient, ['symbolic-ref', '--quiet', 'HEAD'], { accept: [1] });
  return head.stdout.toString().trim() || null;
}

/**
 * Gives the recipient all of the mirror's objects, as links to the same files where the disk allows it. A
 * pack becomes visible with its index, so the index comes last.
 */
export function shareObjects(mirror: Repository, recipient: Recipient): void {
  const from = join(mirror.gitDir, 'objects', 'pack');
  const to = join(recipient.gitDir, 'objects', 'pack');
  try {
    mkdirSync(to, { recursive: true });
    const present = new Set(readdirSync(to));
    const names = readdirSync(from).filter(
      (name) => /^pack-[0-9a-f]+\.(?:pack|rev|idx)$/.test(name) && !present.has(name),
    );
    for (const extension of ['.pack', '.rev', '.idx']) {
      for (const name of names.filter((candidate) => candidate.endsWith(extension)))
        share(join(from, name), join(to, name));
    }
    shareShallow(mirror, recipient);
  } catch (cause) {
    throw fsFailure(to, cause);
  }
}

function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The donor's commit came without its parents; git must know where history was cut. */
function shareShallow(mirror: Repository, recipient: Recipient): void {
  const cuts = [mirror, recipient].flatMap(({ gitDir }) => {
    const text = readFileOr(join(gitDir, 'shallow'), null);
    return text === null
      ? []
      : text
          .toString()
          .split('\n')
          .filter((line) => line !== '');
  });
  if (cuts.length > 0)
    writeFile(join(recipient.gitDir, 'shallow'), `${[...new Set(cuts)].sort().join('\n')}\n`);
}

/** Takes a repository away in which nothing was ever written: no ref, and no file beside it. */
export async function removeUnused(recipient: Recipient): Promise<void> {
  const refs = await gitText(recipient, ['for-each-ref', '--count=1']);
  const files = readdirSync(recipient.workTree).filter((name) => name !== '.git');
  if (refs === '' && files.length === 0) rmSync(recipient.workTree, { recursive: true, force: true });
}

/** Whether `ancestor` is `commit` or lies in its past. */
export async function isAncestor(repository: Repository, ancestor: string, commit: string): Promise<boolean> {
  if (ancestor === commit) return true;
  const answer = await git(repository, ['merge-base', '--is-ancestor', ancestor, commit], { accept: [1] });
  return answer.exit === 0;
}

/** Lets a repository that is gone soon read another one’s objects, loose ones too, where they are. */
export function borrowObjects(from: Repository, to: Repository): void {
  const objects = join(from.gitDir, 'objects');
  writeFile(join(to.gitDir, 'objects', 'info', 'alternates'), `${objects}\n`);
}
