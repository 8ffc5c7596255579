import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { git, refsOf } from '../support/git.ts';
import { addCommit, type Files, makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnSaphan } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import {
  copyWorkspace,
  editPlan,
  FIXTURE_DONORS,
  makeWorkspace,
  NAMES,
  recipientOf,
  recipientRefs,
} from '../support/workspace.ts';

// The tests of a block run side by side, each in a workspace of its own: most of their time they wait for git.
const FILES: Files = {
  'README.md': '# e-Mongolia\n',
  'src/emongolia.ts': "export const name = 'e-Mongolia';\n",
  'src/plain.ts': 'export const one = 1;\n',
  'run.sh': '#!/bin/sh\necho e-Mongolia\n',
  link: { link: 'src/emongolia.ts' },
};

async function transfer(root: string, ...flags: readonly string[]) {
  const ran = await runCli(['transfer', '-C', root, '--json', ...flags]);
  expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: '' });
  return ran.json().result.donors;
}

/** A workspace whose donor has been transferred once, and the recipient in it. */
async function transferredFrom(files: Files) {
  const donor = makeDonor(files);
  const root = await makeWorkspace({ donor });
  await transfer(root);
  return { donor, root, recipient: recipientOf(root, 'donor') };
}

let common: Awaited<ReturnType<typeof transferredFrom>>;
beforeAll(async () => {
  common = await transferredFrom(FILES);
});

/** A workspace of a test's own; the donor is everybody's, and a test that changes one takes another. */
function transferred() {
  const root = copyWorkspace(common.root);
  return { donor: common.donor, root, recipient: recipientOf(root, 'donor') };
}

function tip(folder: string, ref: string): string {
  return git(folder, 'rev-parse', ref);
}

function status(folder: string): string {
  return git(folder, 'status', '--porcelain');
}

describe.concurrent('main follows derived', () => {
  it('(a) begins at the first derived, checked out and clean', async () => {
    const { recipient } = transferred();
    expect(tip(recipient, 'main')).toBe(tip(recipient, 'derived'));
    expect(git(recipient, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(status(recipient)).toBe('');
    expect(readFileSync(join(recipient, 'src/elaos.ts'), 'utf8')).toBe("export const name = 'e-Laos';\n");
    expect(readdirSync(join(recipient, 'src')).sort()).toEqual(['elaos.ts', 'plain.ts']);
    expect(git(recipient, 'cat-file', 'blob', 'derived:link')).toBe('src/elaos.ts');
  });

  it('(b) follows a change of the plan, one commit on top of the other', async () => {
    const { root, recipient } = transferred();
    const old = tip(recipient, 'derived');
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect(await transfer(root)).toMatchObject([{ moved: true, main: 'follows', sync: null }]);
    expect(tip(recipient, 'derived^@')).toBe(old);
    expect(tip(recipient, 'main')).toBe(tip(recipient, 'derived'));
    expect(status(recipient)).toBe('');
    expect(readdirSync(join(recipient, 'src')).sort()).toEqual(['evientiane.ts', 'plain.ts']);
    // The record keeps step, so that every derived commit has its proof.
    expect(git(recipient, 'rev-list', '--count', 'refs/saphan/record')).toBe('2');
  });

  it('(c) stays where people have committed, and is offered a branch', async () => {
    const { root, recipient } = transferred();
    writeFileSync(join(recipient, 'own.txt'), 'ours\n');
    git(recipient, 'add', 'own.txt');
    git(recipient, 'commit', '--quiet', '-m', 'Our own');
    const main = tip(recipient, 'main');
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    const [row] = await transfer(root);
    const derived = tip(recipient, 'derived');
    expect(row).toMatchObject({ moved: true, main: 'offered', sync: `sync/${derived.slice(0, 12)}` });
    expect(tip(recipient, 'main')).toBe(main);
    expect(tip(recipient, row.sync)).toBe(derived);
    expect(status(recipient)).toBe('');
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Laos\n');

    // The offer is an ordinary merge: what people wrote and what was derived lie in different places.
    git(recipient, 'merge', '--quiet', '-m', 'Take it', row.sync);
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Vientiane\n');
    expect(existsSync(join(recipient, 'own.txt'))).toBe(true);
    expect(await transfer(root)).toMatchObject([{ moved: false, main: 'unchanged', sync: null }]);
  });

  it('(f) lets uncommitted work on such a main alone, and is not stopped by it', async () => {
    const { root, recipient } = transferred();
    git(recipient, 'commit', '--quiet', '--allow-empty', '-m', 'Our own');
    writeFileSync(join(recipient, 'README.md'), 'half a thought\n');
    writeFileSync(join(recipient, 'note.txt'), 'untracked\n');
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect(await transfer(root)).toMatchObject([{ moved: true, main: 'offered' }]);
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('half a thought\n');
    expect(status(recipient)).toBe(' M README.md\n?? note.txt');
  });

  it('(g) a checked-out derived follows in the work tree', async () => {
    const { root, recipient } = transferred();
    git(recipient, 'checkout', '--quiet', 'derived');
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect(await transfer(root)).toMatchObject([{ moved: true, main: 'follows' }]);
    expect(git(recipient, 'symbolic-ref', 'HEAD')).toBe('refs/heads/derived');
    expect(tip(recipient, 'main')).toBe(tip(recipient, 'derived'));
    expect(status(recipient)).toBe('');
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Vientiane\n');
  });

  it('a work tree with other times follows, as one that was copied or saved as it was', async () => {
    const { root, recipient } = transferred();
    utimesSync(join(recipient, 'README.md'), 1, 1);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect(await transfer(root)).toMatchObject([{ moved: true, main: 'follows' }]);
    expect(status(recipient)).toBe('');
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Vientiane\n');
  });

  it('another branch or no branch at all stays checked out', async () => {
    const { root, recipient } = transferred();
    git(recipient, 'checkout', '--quiet', '-b', 'feature');
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    await transfer(root);
    expect(git(recipient, 'symbolic-ref', 'HEAD')).toBe('refs/heads/feature');
    expect(status(recipient)).toBe('');
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Laos\n');
    git(recipient, 'checkout', '--quiet', '--detach');
    editPlan(root, 'to: e-Vientiane', 'to: e-Luang');
    await transfer(root);
    expect(status(recipient)).toBe('');
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Laos\n');
  });

  async function laggingTree(files: Files) {
    const { root, recipient } = await transferredFrom(files);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    await transfer(root, '--no-checkout');
    editPlan(root, 'to: e-Vientiane', 'to: e-Luang');
    await transfer(root, '--no-checkout');
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Laos\n');
    return { root, recipient };
  }

  it('--no-checkout leaves the work tree for the next run', async () => {
    const { root, recipient } = await laggingTree({ ...FILES, link: null });
    expect(await transfer(root)).toMatchObject([{ moved: false }]);
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('# e-Luang\n');
    expect(status(recipient)).toBe('');
  });

  it('a work tree that lags behind and that people have changed is theirs', async () => {
    const { root, recipient } = await laggingTree({ ...FILES, link: null });
    writeFileSync(join(recipient, 'README.md'), 'my own work\n');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(2);
    expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('my own work\n');
    git(recipient, 'checkout', '--quiet', 'main', '--', 'README.md');
    await transfer(root);
    expect(status(recipient)).toBe('');
  });

  // A link is compared by what it says, not by the file that it leads to.
  it('--no-checkout with a link that follows a rename', async () => {
    const { root, recipient } = await laggingTree(FILES);
    await transfer(root);
    expect(status(recipient)).toBe('');
  });

  it('(e) a run with nothing to do makes no commit, says so, and touches no file', async () => {
    const { root, recipient } = transferred();
    const before = { refs: refsOf(recipient), times: timesBelow(join(root, 'recipients')) };
    const ran = await runCli(['transfer', '-C', root]);
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('Nothing changed');
    expect({ refs: refsOf(recipient), times: timesBelow(join(root, 'recipients')) }).toEqual(before);
  });

  it('a main that somebody deleted begins again at derived', async () => {
    const { root, recipient } = transferred();
    git(recipient, 'checkout', '--quiet', '--detach');
    git(recipient, 'branch', '--quiet', '-D', 'main');
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect(await transfer(root)).toMatchObject([{ main: 'created' }]);
    expect(tip(recipient, 'main')).toBe(tip(recipient, 'derived'));
  });
});

/** When each file below a folder was last written, git's own among them. */
function timesBelow(folder: string): Readonly<Record<string, number>> {
  const rows = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = rows.map((row) => join(row.parentPath, row.name)).sort();
  return Object.fromEntries(paths.map((path) => [path, lstatSync(path).mtimeMs]));
}

describe.concurrent('what people let git ignore', () => {
  const IGNORING: Files = { 'README.md': '# e-Mongolia\n', '.gitignore': '.env\nbuild/\nlocal\n' };
  const mine = (folder: string, path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'only here\n');
  };

  it.each([
    ['a file', '.env', '.env'],
    ['a file in a folder', 'build/out.js', 'build/out.js'],
    ['a folder where a file comes', 'build/out.js', 'build'],
    ['a file where a folder comes', 'local', 'local/a/b.txt'],
  ])('is not written over: %s', async (_, path, comes) => {
    const { donor, root, recipient } = await transferredFrom(IGNORING);
    mine(recipient, path);
    expect(status(recipient)).toBe('');
    const derived = tip(recipient, 'derived');
    addCommit(donor, { [comes]: 'the donor’s\n' });
    await runCli(['clone', '-C', root, '--update']);
    for (const _time of [1, 2]) {
      const ran = await runCli(['transfer', '-C', root, '--json']);
      expect(ran.exit).toBe(2);
      expect(ran.json().error).toMatchObject({ code: 'files-in-the-way', args: { path: comes, count: 1 } });
      expect(readFileSync(join(recipient, path), 'utf8')).toBe('only here\n');
      expect(tip(recipient, 'derived')).toBe(derived);
    }
    rmSync(join(recipient, path.split('/')[0]!), { recursive: true });
    await transfer(root);
    expect(readFileSync(join(recipient, comes), 'utf8')).toBe('the donor’s\n');
    expect(status(recipient)).toBe('');
  });

  it('is not written over by a work tree that lagged behind', async () => {
    const { donor, root, recipient } = await transferredFrom(IGNORING);
    addCommit(donor, { build: 'the donor’s\n', 'local/a': 'the donor’s\n' });
    await runCli(['clone', '-C', root, '--update']);
    await transfer(root, '--no-checkout');
    for (const path of ['build/out.js', 'local']) {
      mine(recipient, path);
      expect((await runCli(['transfer', '-C', root, '--json'])).json().error.code).toBe('main-dirty');
      expect(readFileSync(join(recipient, path), 'utf8')).toBe('only here\n');
      rmSync(join(recipient, path.split('/')[0]!), { recursive: true });
    }
  });

  it('stays beside what comes, and a file that becomes a folder is no hindrance', async () => {
    const { donor, root, recipient } = await transferredFrom({
      ...IGNORING,
      'src/a': '1\n',
      link: { link: 'src' },
    });
    for (const path of ['.env', 'build/deep/out.js']) mine(recipient, path);
    addCommit(donor, {
      link: null,
      'link/a': 'two\n',
      'src/a': null,
      'src/a/b/c.txt': 'three\n',
      'build/new.js': 'new\n',
    });
    await runCli(['clone', '-C', root, '--update']);
    await transfer(root);
    expect(readFileSync(join(recipient, 'src/a/b/c.txt'), 'utf8')).toBe('three\n');
    expect(readFileSync(join(recipient, 'link/a'), 'utf8')).toBe('two\n');
    expect(readFileSync(join(recipient, 'build/deep/out.js'), 'utf8')).toBe('only here\n');
    expect(status(recipient)).toBe('');
  });
});

describe.concurrent('the donor moves on', () => {
  it('(d) one more commit, which names the donor’s, and is what a fresh derive gives', async () => {
    const { donor, root, recipient } = await transferredFrom(FILES);
    const old = tip(recipient, 'derived');
    const commit = addCommit(donor, { 'src/new.ts': "export const more = 'eMongolia';\n", 'run.sh': null });
    // Pinned: the donor's new commit is nobody's business before somebody asks for it.
    expect(await transfer(root)).toMatchObject([{ moved: false }]);
    expect((await runCli(['clone', '-C', root, '--update'])).exit).toBe(0);
    expect((await runCli(['verify', '-C', root])).exit).toBe(1);
    expect(await transfer(root)).toMatchObject([{ moved: true, main: 'follows', commit }]);
    expect(tip(recipient, 'derived^@')).toBe(old);
    const trailers = git(recipient, 'log', '-1', '--format=%(trailers)', 'derived');
    expect(trailers).toContain(`Saphan-Donor-Commit: ${commit}\n`);
    expect(trailers).toContain(`Saphan-Donor-Tree: ${tip(donor, 'HEAD^{tree}')}\n`);
    expect(trailers).toContain('Saphan-Donor-Ref: refs/heads/trunk\n');
    expect(status(recipient)).toBe('');

    const fresh = await makeWorkspace({ donor });
    await transfer(fresh);
    expect(tip(recipient, 'derived^{tree}')).toBe(tip(recipientOf(fresh, 'donor'), 'derived^{tree}'));
  });

  it('a rewritten history is followed when somebody accepts it', async () => {
    const { donor, root, recipient } = await transferredFrom(FILES);
    const old = tip(recipient, 'derived');
    git(donor, 'commit', '--quiet', '--amend', '-m', 'Rewritten');
    addCommit(donor, { 'README.md': '# e-Mongolia 2\n' });
    git(donor, 'reflog', 'expire', '--expire=now', '--all');
    git(donor, 'gc', '--quiet', '--prune=now');
    expect((await runCli(['clone', '-C', root, '--update'])).exit).toBe(0);
    await transfer(root);
    expect(tip(recipient, 'derived^@')).toBe(old);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  it('a second donor joins later, and the first is not derived anew', async () => {
    const { donor, root, recipient } = transferred();
    const old = tip(recipient, 'derived');
    const other = makeDonor({ 'a.txt': 'E_MONGOLIA\n' });
    editPlan(root, `source: ${donor}`, `source: ${donor}\n  - id: other\n    source: ${other}`);
    expect(await transfer(root)).toMatchObject([
      { donor: 'donor', moved: false },
      { donor: 'other', moved: true, main: 'created' },
    ]);
    expect(tip(recipient, 'derived')).toBe(old);
    expect(git(recipientOf(root, 'other'), 'show', 'main:a.txt')).toBe('E_LAOS');
  });
});

describe.concurrent('(h) the recipient as a repository', () => {
  it('keeps the donor’s commit where no push publishes it', async () => {
    const { donor, recipient } = transferred();
    const commit = tip(donor, 'HEAD');
    expect(tip(recipient, 'refs/saphan/donor')).toBe(commit);
    expect(git(recipient, 'for-each-ref', '--contains', commit, 'refs/heads', 'refs/tags')).toBe('');
    expect(git(recipient, 'fsck', '--strict', '--no-dangling')).toBe('');

    const bare = tempDir('bare');
    git(bare, 'init', '--quiet', '--bare');
    git(recipient, 'push', '--quiet', '--all', bare);
    git(recipient, 'push', '--quiet', '--tags', bare);
    expect(() => git(bare, 'cat-file', '-e', commit)).toThrow();
    expect(() => git(bare, 'cat-file', '-e', tip(donor, 'HEAD:README.md'))).toThrow();
    expect(Object.keys(refsOf(bare)).sort()).toEqual(['refs/heads/derived', 'refs/heads/main']);
    expect(git(bare, 'fsck', '--strict')).toBe('');
  });

  it('can be cloned, fetched from, and cloned without the original', async () => {
    const { recipient } = transferred();
    const clone = join(tempDir(), 'clone');
    git(tempDir(), 'clone', '--quiet', recipient, clone);
    expect(status(clone)).toBe('');
    expect(tip(clone, 'origin/derived')).toBe(tip(recipient, 'derived'));
    expect(readFileSync(join(clone, 'README.md'), 'utf8')).toBe('# e-Laos\n');
    expect(git(clone, 'fsck', '--strict')).toBe('');
    const remote = join(tempDir(), 'clone');
    git(tempDir(), 'clone', '--quiet', '--branch', 'derived', `file://${recipient}`, remote);
    expect(tip(remote, 'HEAD')).toBe(tip(recipient, 'derived'));
  });

  it('survives git gc, and is derived into after it', async () => {
    const { root, recipient } = transferred();
    git(recipient, 'gc', '--quiet', '--prune=now');
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    await transfer(root);
    expect(status(recipient)).toBe('');
    expect(git(recipient, 'fsck', '--strict', '--no-dangling')).toBe('');
  });
});

describe('(i) the same commit everywhere', () => {
  it('in any time zone, language and surroundings, with and without a cache', async () => {
    const made = [
      { TZ: 'Asia/Vientiane', LC_ALL: 'lo_LA.UTF-8', LANG: 'lo_LA.UTF-8' },
      // As from inside a git hook, and from a shell with settings of its own.
      {
        TZ: 'America/New_York',
        LC_ALL: 'C',
        GIT_DIR: '/nonexistent',
        GIT_INDEX_FILE: '/nonexistent/index',
        GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.autocrlf',
        GIT_CONFIG_VALUE_0: 'true',
      },
    ].map(async (env) => {
      const root = await makeWorkspace(FIXTURE_DONORS, NAMES);
      const ran = await spawnSaphan(['transfer', '-C', root, '--quiet'], { env });
      expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: '' });
      return root;
    });
    const [east, west] = await Promise.all(made);
    const refs = recipientRefs(east!);
    expect(Object.keys(refs)).toEqual(['inquiry', 'portal', 'service']);
    expect(recipientRefs(west!)).toEqual(refs);

    rmSync(join(west!, '.saphan', 'cache'), { recursive: true });
    expect(await transfer(west!)).toMatchObject([{ moved: false }, { moved: false }, { moved: false }]);
    rmSync(join(west!, 'recipients'), { recursive: true });
    // Warm this time, and half of it wrong: a cache is never believed about what it cannot know.
    writeFileSync(join(west!, '.saphan', 'cache', 'portal.outcomes.lines'), '"cut off');
    await transfer(west!);
    expect(recipientRefs(west!)).toEqual(refs);
  });
});

describe.concurrent('(j) proofs', () => {
  it('verify proves what is derived, and finds what somebody changed by hand', async () => {
    const { root, recipient } = transferred();
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    const blob = git(recipient, 'rev-parse', 'derived:README.md');
    const tree = git(recipient, 'rev-parse', 'derived:src');
    // A file added with plumbing: what a person does who wants to get round the plan.
    git(recipient, 'update-index', '--add', '--cacheinfo', `100644,${blob},src/by-hand.md`);
    const edited = git(recipient, 'write-tree');
    git(recipient, 'reset', '--quiet');
    const commit = git(recipient, 'commit-tree', '-p', 'derived', '-m', 'By hand', edited);
    git(recipient, 'update-ref', 'refs/heads/derived', commit);
    const ran = await runCli(['verify', '-C', root, '--json']);
    expect(ran.exit).toBe(1);
    expect(ran.json()).toMatchObject({ ok: false, command: 'verify' });
    expect(ran.json().findings).toContainEqual(
      expect.objectContaining({ code: 'derived-differs', severity: 'error' }),
    );
    // The next transfer puts it right, on top of what was done.
    expect(await transfer(root)).toMatchObject([{ moved: true }]);
    expect(tip(recipient, 'derived^@')).toBe(commit);
    expect(tip(recipient, 'derived:src')).toBe(tree);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  it('verify finds a plan that has changed since', async () => {
    const { root } = transferred();
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    const ran = await runCli(['verify', '-C', root, '--json']);
    expect(ran.exit).toBe(1);
    expect(ran.json().findings[0].code).toBe('derived-differs');
  });

  it('reverse needs nothing but derived and its record', async () => {
    const { donor, recipient } = transferred();
    const copy = tempDir('copy');
    git(copy, 'init', '--quiet', '--bare');
    git(copy, 'fetch', '--quiet', recipient, 'derived:derived', '+refs/saphan/record:refs/saphan/record');
    expect(() => git(copy, 'cat-file', '-e', tip(donor, 'HEAD'))).toThrow();
    const ran = await runCli(['reverse', copy]);
    expect(ran).toMatchObject({ exit: 0, stdout: `${tip(donor, 'HEAD^{tree}')}\n` });

    const tree = git(copy, 'mktree', '--missing');
    git(copy, 'update-ref', 'refs/heads/derived', git(copy, 'commit-tree', '-m', 'Empty', tree));
    const empty = await runCli(['reverse', copy, '--json']);
    expect(empty.exit).toBe(1);
    expect(empty.json().findings).toMatchObject([{ code: 'not-reversible' }]);
  });

  it('(k) a derived tree is a fixed point: as a donor it has no edits left', async () => {
    const first = await makeWorkspace(FIXTURE_DONORS, NAMES);
    await transfer(first);
    const again = await makeWorkspace(
      Object.fromEntries(Object.keys(FIXTURE_DONORS).map((id) => [id, recipientOf(first, id)])),
      NAMES,
    );
    const ran = await runCli(['rebrand', '-C', again, '--dry-run', '--allow-noop', '--json']);
    expect(ran.exit).toBe(0);
    const rows = ran.json().result.donors as { edits: number; files: { renamed: number } }[];
    expect(rows.map(({ edits, files }) => ({ edits, renamed: files.renamed }))).toEqual([
      { edits: 0, renamed: 0 },
      { edits: 0, renamed: 0 },
      { edits: 0, renamed: 0 },
    ]);
  });
});

describe.concurrent('(l) one donor in every form', () => {
  let donor = '';
  let tree = '';
  beforeAll(async () => {
    donor = makeDonor(FILES);
    chmodSync(join(donor, 'run.sh'), 0o755);
    addCommit(donor, {});
    const root = await makeWorkspace({ donor });
    await transfer(root);
    tree = tip(recipientOf(root, 'donor'), 'derived^{tree}');
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  async function derivedFrom(source: string): Promise<string> {
    const root = await makeWorkspace({ donor: source });
    await transfer(root);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    return tip(recipientOf(root, 'donor'), 'derived^{tree}');
  }

  it('a work tree with changes that nobody committed', async () => {
    const copy = join(tempDir(), 'copy');
    git(tempDir(), 'clone', '--quiet', donor, copy);
    writeFiles(copy, { 'README.md': 'not committed\n', 'new.txt': 'e-Mongolia\n' });
    git(copy, 'add', '--all');
    expect(await derivedFrom(copy)).toBe(tree);
    expect(status(copy)).toBe('M  README.md\nA  new.txt');
  });

  it('a linked work tree, at its own branch', async () => {
    const linked = join(tempDir(), 'linked');
    const origin = join(tempDir(), 'origin');
    git(tempDir(), 'clone', '--quiet', donor, origin);
    git(origin, 'worktree', 'add', '--quiet', '-b', 'other', linked);
    addCommit(origin, { 'README.md': 'the other branch has gone on: e-Mongolia\n' });
    expect(await derivedFrom(linked)).toBe(tree);
  });

  it('a bare repository', async () => {
    const bare = join(tempDir(), 'bare.git');
    git(tempDir(), 'clone', '--quiet', '--bare', donor, bare);
    expect(await derivedFrom(bare)).toBe(tree);
  });

  it('a shallow clone', async () => {
    const shallow = join(tempDir(), 'shallow');
    git(tempDir(), 'clone', '--quiet', '--depth=1', `file://${donor}`, shallow);
    expect(await derivedFrom(shallow)).toBe(tree);
  });

  it('a clone that borrows its objects', async () => {
    const shared = join(tempDir(), 'shared');
    git(tempDir(), 'clone', '--quiet', '--shared', donor, shared);
    expect(await derivedFrom(shared)).toBe(tree);
  });

  it('a file:// address', async () => {
    expect(await derivedFrom(`file://${donor}`)).toBe(tree);
  });

  it('a plain directory, whose files alone count', async () => {
    const folder = tempDir();
    cpSync(donor, folder, { recursive: true, verbatimSymlinks: true });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await derivedFrom(folder)).toBe(tree);
  });

  it('a repository of the other object format', async () => {
    const sha256 = tempDir();
    git(sha256, 'init', '--quiet', '--object-format=sha256', '--initial-branch=trunk');
    addCommit(sha256, FILES);
    const root = await makeWorkspace({ donor: sha256 });
    await transfer(root);
    const recipient = recipientOf(root, 'donor');
    expect(tip(recipient, 'derived')).toHaveLength(64);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    expect(git(recipient, 'fsck', '--strict', '--no-dangling')).toBe('');
  });

  it('a branch, a tag and a commit by name', async () => {
    const other = makeDonor(FILES);
    chmodSync(join(other, 'run.sh'), 0o755);
    const commit = addCommit(other, {});
    git(other, 'tag', '-a', '-m', 'One', 'v1');
    git(other, 'branch', 'release/1');
    addCommit(other, { 'README.md': 'later e-Mongolia\n' });
    for (const ref of ['v1', 'release/1', commit]) {
      const root = await makeWorkspace({ donor: other });
      editPlan(root, `source: ${other}`, `source: ${other}\n    ref: ${ref}`);
      await transfer(root);
      expect(tip(recipientOf(root, 'donor'), 'derived^{tree}')).toBe(tree);
    }
  });
});

describe('(m) nothing of a donor or a recipient is ever run', () => {
  const HOOKS = [
    'post-checkout',
    'post-commit',
    'post-index-change',
    'post-merge',
    'post-update',
    'pre-commit',
    'pre-push',
    'pre-receive',
    'proc-receive',
    'push-to-checkout',
    'reference-transaction',
    'update',
  ];

  /** Every hook and every setting that names a program makes the canary. */
  function plant(folder: string, canary: string): void {
    const program = join(folder, '.git', 'program');
    const hooks = join(folder, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const path of [program, ...HOOKS.map((name) => join(hooks, name))]) {
      writeFileSync(path, `#!/bin/sh\ntouch '${canary}'\nexit 1\n`);
      chmodSync(path, 0o755);
    }
    appendFileSync(
      join(folder, '.git', 'config'),
      `[core]
  hooksPath = ${hooks}
  fsmonitor = ${program}
  sshCommand = ${program}
  editor = ${program}
  pager = ${program}
[uploadpack]
  packObjectsHook = ${program}
[gpg]
  program = ${program}
[log]
  showSignature = true
[diff]
  external = ${program}
[credential]
  helper = ${program}
[alias]
  status = !${program}
  fetch = !${program}
`,
    );
  }

  it('no hook, no filter, no monitor: neither the donor’s nor the recipient’s', async () => {
    const canary = join(tempDir(), 'canary');
    const donor = makeDonor({ ...FILES, '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
    plant(donor, canary);
    appendFileSync(
      join(donor, '.git', 'config'),
      `[filter "evil"]\n  clean = touch ${canary}\n  smudge = touch ${canary}\n  required = true\n`,
    );
    const root = await makeWorkspace({ donor });
    await transfer(root);
    const recipient = recipientOf(root, 'donor');
    plant(recipient, canary);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    await transfer(root);
    for (const argv of [
      ['clone', '-C', root, '--update'],
      ['rebrand', '-C', root, '--diff', '--out', join(tempDir(), 'out')],
      ['verify', '-C', root],
      ['check', '-C', root],
      ['explain', '-C', root, 'donor/README.md:1'],
      ['reverse', recipient],
      ['scan', donor],
      ['names', donor],
    ]) {
      expect({ argv, exit: (await runCli(argv)).exit }).toEqual({ argv, exit: 0 });
    }
    expect(existsSync(canary)).toBe(false);
  });
});
