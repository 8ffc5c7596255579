import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { git, gitWith } from '../support/git.ts';
import { type Files, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { BIN } from '../support/spawn-saphan.ts';
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

type Refs = ReturnType<typeof recipientRefs>;

/** Two are enough to see whether one moves without the other. */
const PAIR = { portal: FIXTURE_DONORS.portal, inquiry: FIXTURE_DONORS.inquiry };
const DONORS = Object.keys(PAIR);

/** A workspace before a transfer, the refs before and after it, and how long it takes from start to end. */
type Stage = { readonly template: string; readonly old: Refs; readonly new: Refs; readonly ms: number };

let first: Stage;
let second: Stage;

beforeAll(async () => {
  const template = await makeWorkspace(PAIR, NAMES);
  first = await stageOf(template);
  const changed = copyWorkspace(template);
  expect((await runCli(['transfer', '-C', changed])).exit).toBe(0);
  editPlan(changed, 'to: e-Laos', 'to: e-Vientiane');
  second = await stageOf(changed);
});

/** Runs a transfer to its end in a copy, two at a time as below: the same commits come out of every copy. */
async function stageOf(template: string): Promise<Stage> {
  const root = copyWorkspace(template);
  const copy = copyWorkspace(template);
  const begun = performance.now();
  const ends = [root, copy].map((each) => endOf(startTransfer(each)));
  expect(await Promise.all(ends)).toEqual([0, 0]);
  expect(recipientRefs(copy)).toEqual(recipientRefs(root));
  const ms = performance.now() - begun;
  return { template, old: recipientRefs(template), new: recipientRefs(root), ms };
}

function startTransfer(root: string): ChildProcess {
  // A group of its own, so that git's processes can be killed with it.
  return spawn(process.execPath, [BIN, 'transfer', '-C', root], { detached: true, stdio: 'ignore' });
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function kill(child: ChildProcess, wholeGroup: boolean): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = endOf(child);
  process.kill(wholeGroup ? -child.pid! : child.pid!, 'SIGKILL');
  await ended;
  // A git process that outlives its parent finds its pipes closed, and ends.
  if (!wholeGroup) await wait(50);
}

/** All refs of a recipient, as they were or as they will be; nothing between. */
function expectWhole(root: string, stage: Stage): void {
  const now = recipientRefs(root);
  for (const donor of DONORS) {
    const found = JSON.stringify(now[donor] ?? {});
    expect([JSON.stringify(stage.old[donor] ?? {}), JSON.stringify(stage.new[donor])]).toContain(found);
  }
}

/** The next run needs nobody's help, and brings what an undisturbed run would have brought. */
async function expectCompletes(root: string, stage: Stage): Promise<void> {
  const next = await runCli(['transfer', '-C', root, '--json']);
  expect(next.json()).toMatchObject({ ok: true });
  expect(next.exit).toBe(0);
  expect(recipientRefs(root)).toEqual(stage.new);
  for (const donor of DONORS) expect(git(recipientOf(root, donor), 'status', '--porcelain')).toBe('');
  expect((await runCli(['verify', '-C', root])).exit).toBe(0);
}

/** Kills one transfer at a moment of its time, and lets the next run complete it. */
async function killedAt(stage: Stage, share: number, wholeGroup: boolean): Promise<void> {
  const root = copyWorkspace(stage.template);
  const child = startTransfer(root);
  await wait(stage.ms * share);
  await kill(child, wholeGroup);
  expectWhole(root, stage);
  await expectCompletes(root, stage);
}

describe('a transfer that is killed', () => {
  // Two at a time, one of them with git's processes, as when a machine stops; the other's outlive it, as after
  // `kill -9` or a lack of memory.
  it.each([
    [0.05, 0.55],
    [0.25, 0.75],
    [0.45, 0.95],
  ])('the first one, at %f and at %f of its time', async (early, late) => {
    await Promise.all([killedAt(first, early, late > 0.7), killedAt(first, late, late < 0.7)]);
  });

  it.each([[0.6, 0.9]])('a second one, after a change of the plan, at %f and at %f', async (early, late) => {
    await Promise.all([killedAt(second, early, true), killedAt(second, late, false)]);
  });

  it('more than once in a row', async () => {
    const root = copyWorkspace(first.template);
    for (const share of [0.9, 0.7]) {
      const child = startTransfer(root);
      await wait(first.ms * share);
      await kill(child, true);
      expectWhole(root, first);
    }
    await expectCompletes(root, first);
  });

  it('leaves people’s commits and their uncommitted work on main as they are', async () => {
    const template = copyWorkspace(second.template);
    const portal = recipientOf(template, 'portal');
    writeFileSync(join(portal, 'own.txt'), 'committed\n');
    git(portal, 'add', 'own.txt');
    git(portal, 'commit', '--quiet', '-m', 'Our own');
    writeFileSync(join(portal, 'README.md'), 'half a thought\n');
    const main = git(portal, 'rev-parse', 'main');
    const root = copyWorkspace(template);
    const child = startTransfer(root);
    await wait(second.ms * 0.7);
    await kill(child, true);
    const recipient = recipientOf(root, 'portal');
    for (const run of ['after the kill', 'after the next run']) {
      expect({ run, main: git(recipient, 'rev-parse', 'main') }).toEqual({ run, main });
      expect(readFileSync(join(recipient, 'README.md'), 'utf8')).toBe('half a thought\n');
      expect(git(recipient, 'status', '--porcelain')).toBe(' M README.md');
      expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    }
    expect(git(recipient, 'rev-parse', 'derived')).toBe(second.new['portal']?.['refs/heads/derived']);
  });
});

/**
 * The moment that a clock hits too seldom: the refs have moved, and the work tree has not quite. `--no-checkout`
 * stops there, and what git had written before it was killed is written here.
 */
describe('a transfer that is killed while it checks out', () => {
  const halfway = (files: Files) => halfwayFrom(makeDonor(files));

  async function halfwayFrom(donor: string) {
    const root = await makeWorkspace({ donor });
    expect((await runCli(['transfer', '-C', root, '--no-checkout'])).exit).toBe(0);
    const recipient = recipientOf(root, 'donor');
    expect(readdirSync(recipient)).toEqual(['.git']);
    return { root, recipient };
  }

  /** git's own checkout into an index that is then lost, as git renames its own last of all. */
  function writeAllFiles(recipient: string): void {
    const env = { GIT_INDEX_FILE: join(tempDir(), 'index') };
    gitWith(recipient, { env }, 'read-tree', '-m', '-u', 'main');
  }

  async function completes(root: string, recipient: string): Promise<void> {
    const next = await runCli(['transfer', '-C', root, '--json']);
    expect({ exit: next.exit, error: next.json().error }).toEqual({ exit: 0, error: undefined });
    expect(git(recipient, 'status', '--porcelain')).toBe('');
  }

  const TWO = { 'a.txt': 'e-Mongolia\n', 'b.txt': 'E_MONGOLIA\n' };

  it('before the first file', async () => {
    const { root, recipient } = await halfway(TWO);
    await completes(root, recipient);
    expect(readFileSync(join(recipient, 'a.txt'), 'utf8')).toBe('e-Laos\n');
  });

  it('between two files, with git’s lock still there', async () => {
    const { root, recipient } = await halfway(TWO);
    writeAllFiles(recipient);
    rmSync(join(recipient, 'b.txt'));
    writeFileSync(join(recipient, '.git', 'index.lock'), '');
    await completes(root, recipient);
    expect(readFileSync(join(recipient, 'b.txt'), 'utf8')).toBe('E_LAOS\n');
  });

  it('after the last file', async () => {
    const { root, recipient } = await halfway(TWO);
    writeAllFiles(recipient);
    await completes(root, recipient);
  });

  it('and meanwhile somebody wrote a file of their own', async () => {
    const { root, recipient } = await halfway(TWO);
    writeFileSync(join(recipient, 'a.txt'), 'my own work\n');
    const next = await runCli(['transfer', '-C', root, '--json']);
    expect(next.exit).toBe(2);
    expect(next.json().error).toMatchObject({ code: 'main-dirty', args: { branch: 'main', count: 1 } });
    expect(readFileSync(join(recipient, 'a.txt'), 'utf8')).toBe('my own work\n');
    rmSync(join(recipient, 'a.txt'));
    await completes(root, recipient);
  });

  // What git itself has written must not be taken for somebody's work.
  it('after a link to a file', async () => {
    const { root, recipient } = await halfway({ ...TWO, link: { link: 'a.txt' } });
    writeAllFiles(recipient);
    await completes(root, recipient);
  });

  it('after a link to a directory', async () => {
    const { root, recipient } = await halfway({ 'docs/a.txt': 'e-Mongolia\n', link: { link: 'docs' } });
    writeAllFiles(recipient);
    await completes(root, recipient);
  });

  it('after a file with line ends of its own', async () => {
    const { root, recipient } = await halfway({ ...TWO, '.gitattributes': 'a.txt text eol=crlf\n' });
    writeAllFiles(recipient);
    await completes(root, recipient);
  });

  it('after the directory of a submodule', async () => {
    const donor = makeDonor(TWO);
    git(donor, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    git(donor, 'commit', '--quiet', '-m', 'A submodule');
    const { root, recipient } = await halfwayFrom(donor);
    writeAllFiles(recipient);
    await completes(root, recipient);
  });

  it.each(['', 'e-L'])('in the middle of a file: %j of it is there', async (written) => {
    const { root, recipient } = await halfway(TWO);
    writeFileSync(join(recipient, 'a.txt'), written);
    await completes(root, recipient);
  });
});
