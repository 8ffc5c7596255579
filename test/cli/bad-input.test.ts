import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git, gitWith, refsOf } from '../support/git.ts';
import { addCommit, makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { spawnSaphan } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import { editPlan, makeWorkspace, recipientOf, recipientRefs } from '../support/workspace.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

// Where each test of a block has a workspace of its own they run side by side: they mostly wait for git.

/** Runs a command both ways: the words on stderr and the code in the envelope must tell the same. */
async function refused(argv: readonly string[], cwd?: string) {
  const words = await runCli(argv, cwd);
  const json = await runCli([...argv, '--json'], cwd);
  expect(words.stdout).toBe('');
  expect(json.exit).toBe(words.exit);
  const { ok, error, findings } = json.json();
  expect(ok).toBe(false);
  expect(words.stderr).toContain(`(${error.code})`);
  expect(words.stderr).toContain(`help: ${error.help}`);
  return { exit: words.exit, stderr: words.stderr, error, findings };
}

async function workspaceFor(files: Parameters<typeof makeDonor>[0], names?: readonly string[]) {
  const donor = makeDonor(files);
  return { donor, root: await makeWorkspace({ donor }, names) };
}

describe('a plan with faults', () => {
  let root = '';
  beforeAll(async () => {
    root = await makeWorkspace({ donor: makeDonor({ 'a.txt': 'e-Mongolia\n' }) });
  });

  async function faultsOf(plan: string) {
    writeFileSync(join(root, 'saphan.yaml'), plan);
    const { exit, stderr, error } = await refused(['transfer', '-C', root]);
    expect(exit).toBe(2);
    expect(error.code).toBe('plan-invalid');
    for (const { message, help, place } of error.faults) {
      expect(stderr).toContain(`saphan.yaml:${place.line}:${place.column}: ${message}\n  ${help}\n`);
    }
    expect(existsSync(join(root, 'recipients'))).toBe(false);
    return error.faults as {
      code: string;
      message: string;
      help: string;
      args: object;
      place: { line: number };
    }[];
  }

  const HEAD = 'version: 1\ndonors:\n  - { id: a, source: ../a }\ncountry: { from: mn, to: la }\n';

  it('names an unknown key, and the one that was meant', async () => {
    const [fault, ...others] = await faultsOf(`${HEAD}nmaes:\n  - { from: e-Mongolia, to: e-Laos }\n`);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'unknown-key', place: { path: 'saphan.yaml', line: 5, column: 1 } });
    expect(fault!.help).toContain('"names"');
  });

  it('names a value of the wrong type', async () => {
    const [fault] = await faultsOf(`${HEAD}names:\n  - { from: +976, to: "+856" }\n`);
    expect(fault).toMatchObject({ code: 'wrong-type', place: { line: 6, column: 13 } });
  });

  it('tells several faults at once, in the order of the lines', async () => {
    const faults = await faultsOf(
      `version: 1\ndonors:\n  - { id: A B, source: "ext::sh -c id" }\ncountry: { from: mn, to: xx }\nname: []\n`,
    );
    expect(faults.map(({ code, place }) => [code, place.line])).toEqual([
      ['bad-value', 3],
      ['bad-value', 3],
      ['bad-value', 4],
      ['unknown-key', 5],
    ]);
  });

  it('finds a tab, and says nothing of what follows from it', async () => {
    const faults = await faultsOf('version: 1\ndonors:\n\t- id: a\n\t  source: ../a\n');
    expect(faults.map(({ code, place }) => [code, place.line])).toEqual([
      ['yaml-tab', 3],
      ['yaml-tab', 4],
    ]);
  });

  it.each([
    ['from: mn.gov.ema, to: la.gov.e-laos', 'Write: to: la.gov.e_laos'],
    ['from: e-mongolia.mn, to: "https://e-laos.gov.la/"', 'Write: to: e-laos.gov.la'],
    ['from: e-mongolia.mn, to: 1.2.3.4.5', 'between dots'],
    ['from: e-Mongolia, to: "e/Laos"', 'kind: literal'],
  ])('says what to write instead: %s', async (entry, write) => {
    const [fault, ...others] = await faultsOf(`${HEAD}names:\n  - { ${entry} }\n`);
    expect(others).toEqual([]);
    const column = 6 + entry.indexOf('to: ') + 5;
    expect(fault).toMatchObject({ code: 'bad-value', place: { line: 6, column } });
    expect(fault!.help).toContain(write);
  });

  it('tells of a pattern that could hold up the run', async () => {
    const [fault] = await faultsOf(`${HEAD}exclude:\n  - { paths: ["+(a*)b"], reason: x }\n`);
    expect(fault).toMatchObject({ code: 'bad-value', place: { line: 6, column: 15 } });
    expect(fault!.message).toContain('longer than anybody waits');
  });

  it('tells of names that go round in a circle, and of two for one text', async () => {
    const faults = await faultsOf(
      `${HEAD}names:\n  - { from: aa, to: bb }\n  - { from: bb, to: cc }\n  - { from: cc, to: aa }\n  - { from: A-a, to: dd }\n`,
    );
    expect(faults.map(({ code, place }) => [code, place.line])).toEqual([
      ['name-cycle', 8],
      ['duplicate-name', 9],
    ]);
  });

  it('takes an empty plan for one that lacks everything', async () => {
    const faults = await faultsOf('');
    expect(faults.map(({ code }) => code)).toContain('missing-key');
  });
});

describe.concurrent('a donor that cannot be received', () => {
  const file = join(tempDir(), 'file');
  writeFileSync(file, 'no repository\n');
  const emptyRepository = tempDir();
  git(emptyRepository, 'init', '--quiet');
  const broken = makeDonor({ 'a.txt': 'a\n' });
  writeFileSync(join(broken, '.git', 'refs', 'heads', 'trunk'), 'no object id\n');

  it.each([
    ['nothing there', join(tempDir(), 'none'), 'donor-missing'],
    ['a file', file, 'donor-not-readable'],
    ['a repository without a commit', emptyRepository, 'donor-empty'],
    ['an empty directory', tempDir(), 'donor-empty'],
    ['a repository whose branch is garbage', broken, 'donor-empty'],
  ])('%s', async (_, source, code) => {
    const root = await makeWorkspace({ donor: source });
    const { exit, error, stderr } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code });
    expect(stderr).toContain(source);
    expect(existsSync(join(root, 'recipients'))).toBe(false);
    expect(existsSync(join(root, 'saphan.lock'))).toBe(false);
  });

  it('a ref that the donor does not have', async () => {
    const { root, donor } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    editPlan(root, `source: ${donor}`, `source: ${donor}\n    ref: release`);
    const { exit, error } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code, ref: error.args.ref }).toEqual({
      exit: 2,
      code: 'ref-missing',
      ref: 'release',
    });
    expect(existsSync(join(root, 'recipients'))).toBe(false);
  });

  it('a commit that is named by its beginning', async () => {
    const donor = makeDonor({ 'a.txt': 'e-Mongolia\n' });
    const head = git(donor, 'rev-parse', 'HEAD');
    const { exit, error } = await refused(['scan', donor, '--ref', head.slice(0, 7)]);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'ref-short' });
    expect(error.help).toContain('git rev-parse');
    expect((await runCli(['scan', donor, '--ref', head])).exit).toBe(0);
  });

  it('a directory that is no longer what was pinned', async () => {
    const folder = tempDir();
    writeFiles(folder, { 'a.txt': 'e-Mongolia\n' });
    const root = await makeWorkspace({ donor: folder });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    const refs = recipientRefs(root);
    writeFiles(folder, { 'a.txt': 'e-Mongolia, but other\n' });
    // A colleague has the lock and no mirror yet.
    rmSync(join(root, '.saphan', 'mirrors'), { recursive: true });
    const { exit, error } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code }).toEqual({ exit: 4, code: 'donor-rewritten' });
    expect(recipientRefs(root)).toEqual(refs);
    expect((await runCli(['clone', '-C', root, '--update'])).exit).toBe(0);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });
});

it('a repository whose history was rewritten, for a colleague who has only the lock', async () => {
  const { root, donor } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
  expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  const was = git(donor, 'rev-parse', '--short=12', 'HEAD');
  writeFiles(donor, { 'a.txt': 'e-Mongolia, but other\n' });
  git(donor, 'commit', '--quiet', '--all', '--amend', '-m', 'Rewritten');
  git(donor, 'reflog', 'expire', '--expire=now', '--all');
  git(donor, 'gc', '--quiet', '--prune=now');
  const now = git(donor, 'rev-parse', '--short=12', 'HEAD');
  rmSync(join(root, '.saphan', 'mirrors'), { recursive: true });
  const { exit, error } = await refused(['transfer', '-C', root]);
  expect({ exit, code: error.code, args: error.args }).toEqual({
    exit: 4,
    code: 'donor-rewritten',
    args: { donor: 'donor', was, now },
  });
  expect((await runCli(['clone', '-C', root, '--update'])).exit).toBe(0);
  expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
});

describe('a donor that lacks objects', () => {
  let root = '';
  let donor = '';
  let blob = '';
  beforeAll(async () => {
    donor = makeDonor({ 'a.txt': 'e-Mongolia\n', 'docs/old.txt': 'e-Mongolia, old\n' });
    // To tell what this commit changed, git would have to compare the lost file with the one that went.
    addCommit(donor, { 'docs/old.txt': null, 'docs/lost.txt': 'e-Mongolia, lost\n' });
    blob = git(donor, 'rev-parse', 'HEAD:docs/lost.txt');
    // A donor's commits come loose as they were made; without this file the copy is as torn as after a bad disk.
    rmSync(join(donor, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    root = await makeWorkspace({ donor });
  });

  it('is refused, with the number of what is missing', async () => {
    const { exit, error } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code, count: error.args.count }).toEqual({
      exit: 4,
      code: 'objects-missing',
      count: 1,
    });
    expect(existsSync(join(root, 'recipients'))).toBe(false);
  });

  it('is taken without them where somebody accepts that, and says so', async () => {
    const ran = await runCli(['transfer', '-C', root, '--accept-missing', '--json']);
    expect(ran.exit).toBe(0);
    expect(ran.json().findings).toContainEqual({
      code: 'object-missing',
      severity: 'warning',
      args: { oid: blob },
      place: { donor: 'donor', path: 'docs/lost.txt' },
    });
    expect(git(recipientOf(root, 'donor'), 'ls-tree', '-r', '--name-only', 'derived')).toBe('a.txt');
    expect(readFileSync(join(root, 'saphan.lock'), 'utf8')).toContain(
      `original: ${git(donor, 'rev-parse', 'HEAD')}`,
    );
    expect(git(recipientOf(root, 'donor'), 'log', '-1', '--format=%B', 'derived')).toContain(
      `Saphan-Donor-Commit: ${git(donor, 'rev-parse', 'HEAD')}`,
    );
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  });

  it('comes back from the lock without asking again', async () => {
    rmSync(join(root, '.saphan', 'mirrors'), { recursive: true });
    const refs = recipientRefs(root);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    expect(recipientRefs(root)).toEqual(refs);
  });
});

type Row = readonly [mode: string, path: string | Buffer, content: string];

/** A donor made with plumbing: what no `git add` would take. */
function plumbedDonor(rows: readonly Row[]): string {
  const folder = makeDonor({ 'a.txt': 'e-Mongolia\n' });
  const listing = rows.map(([mode, path, content]) => {
    const oid = gitWith(folder, { input: content }, 'hash-object', '-w', '--stdin');
    return Buffer.concat([Buffer.from(`${mode} blob ${oid}\t`), Buffer.from(path), Buffer.from([0])]);
  });
  const tree = gitWith(folder, { input: Buffer.concat(listing) }, 'mktree', '-z');
  git(folder, 'update-ref', 'refs/heads/trunk', git(folder, 'commit-tree', '-m', 'hostile', tree));
  return folder;
}

describe.concurrent('a hostile donor', () => {
  const seenByGate: readonly (readonly [string, Row, string])[] = [
    ['a link into .git', ['120000', 'link', '.git/config'], 'dot-git'],
    ['a way up for Windows', ['100644', '..\\a.txt', 'x'], 'dot'],
  ];
  // git's own check refuses these while it fetches, before our gate has seen a name.
  const seenByGit: readonly (readonly [string, Row])[] = [
    ['..', ['100644', '..', 'x']],
    ['.', ['100644', '.', 'x']],
    ['.git', ['100644', '.git', 'x']],
    ['.GIT', ['100644', '.GIT', 'x']],
    ['git~1', ['100644', 'git~1', 'x']],
    ['.g\u200cit', ['100644', '.g\u200cit', 'x']],
  ];

  async function transferOf(row: Row) {
    const root = await makeWorkspace({ donor: plumbedDonor([row]) });
    const answer = await refused(['transfer', '-C', root]);
    expect(existsSync(join(root, 'recipients'))).toBe(false);
    expect(existsSync(join(root, 'saphan.lock'))).toBe(false);
    expect(refsOf(join(root, '.saphan', 'mirrors', 'donor.git'))).toEqual({});
    expect(answer.stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u202e]/);
    return answer;
  }

  it.each(seenByGate)('%s', async (_, row, fault) => {
    const { exit, error, findings } = await transferOf(row);
    expect({ exit, code: error.code }).toEqual({ exit: 4, code: 'donor-hostile' });
    expect(findings).toMatchObject([{ severity: 'error', args: { fault } }]);
  });

  it.each(seenByGit)('an entry called %j is refused for safety', async (_, row) => {
    expect((await transferOf(row)).exit).toBe(4);
  });

  it('as a plain directory: its links are looked at too', async () => {
    const folder = tempDir();
    writeFiles(folder, { 'a.txt': 'e-Mongolia\n', link: { link: '.git/config' } });
    const { exit } = await refused(['transfer', '-C', await makeWorkspace({ donor: folder })]);
    expect(exit).toBe(4);
  });
});

describe.concurrent('a source that is a command', () => {
  const commands = ['ext::sh -c touch% canary', '--upload-pack=touch canary', 'ext::sh -c "touch canary"'];

  it.each(commands)('%s runs nowhere', async (source) => {
    const folder = tempDir();
    const flag = await runCli(['init', 'w', '--donor', source, '--country', 'la', '--yes'], folder);
    expect(flag).toMatchObject({ exit: 2, stdout: '' });
    const scan = await runCli(['scan', '--', source], folder);
    expect([2, 4]).toContain(scan.exit);
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    editPlan(root, /source: .*/, `source: ${JSON.stringify(source)}`);
    const plan = await refused(['transfer', '-C', root]);
    expect(plan.exit).toBe(2);
    expect([folder, root].flatMap((at) => readdirSync(at)).filter((name) => name === 'canary')).toEqual([]);
  });
});

describe.concurrent('names that do not fit', () => {
  it('a name that no donor knows writes nothing, unless that is allowed', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' }, ['e-Mongolia=e-Laos', 'Ulaan=Vieng']);
    for (const command of [
      ['transfer', '-C', root],
      ['rebrand', '-C', root],
      ['rebrand', '-C', root, '--dry-run'],
    ]) {
      const { exit, error, findings } = await refused(command);
      expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'rules-unused' });
      expect(findings).toEqual([{ code: 'rule-unused', severity: 'warning', args: { rule: 'Ulaan' } }]);
      expect(Object.values(recipientRefs(root))).not.toContainEqual(
        expect.objectContaining({ 'refs/heads/derived': expect.anything() }),
      );
      expect(existsSync(join(recipientOf(root, 'donor'), 'a.txt'))).toBe(false);
    }
    const allowed = await runCli(['transfer', '-C', root, '--allow-noop', '--json']);
    expect(allowed.exit).toBe(0);
    expect(allowed.json().findings).toContainEqual(expect.objectContaining({ code: 'rule-unused' }));
  });

  it('a protection that protects nothing is told', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia ITC_EMONGOLIA\n' });
    const entries = ['ITC_EMONGOLIA', 'ITC_EMONGOLA'].map(
      (text) => `  - { text: ${text}, reason: ${text} }\n`,
    );
    const paths = ['*.txt', 'src/*.txt'].map((path) => `  - { paths: ["${path}"], reason: file ${path} }\n`);
    const plan = join(root, 'saphan.yaml');
    const text = readFileSync(plan, 'utf8');
    const rulesOf = async (protect: readonly string[]) => {
      writeFileSync(plan, text.replace('protect: []', `protect:\n${protect.join('')}`));
      const { json } = await runCli(['rebrand', '-C', root, '--allow-noop', '--dry-run', '--json']);
      const told: readonly Finding[] = json().findings;
      return told.flatMap(({ code, args }) => (code === 'protection-unused' ? args.rule : []));
    };
    expect(await rulesOf(entries)).toEqual(['ITC_EMONGOLA']);
    expect(await rulesOf(paths)).toEqual(['src/*.txt']);
  });

  it('two paths that would become one write nothing', async () => {
    const { root } = await workspaceFor({
      'src/e-mongolia.txt': 'one\n',
      'src/e-laos.txt': 'two\n',
      'a.txt': 'e-Mongolia\n',
    });
    for (const command of [
      ['transfer', '-C', root],
      ['rebrand', '-C', root, '--dry-run'],
    ]) {
      const { exit, error, findings } = await refused(command);
      expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'paths-collide' });
      expect(findings).toMatchObject([{ code: 'path-collision', args: { becomes: 'src/e-laos.txt' } }]);
    }
    expect(recipientRefs(root)['donor'] ?? {}).toEqual({});
    expect(existsSync(join(recipientOf(root, 'donor'), 'a.txt'))).toBe(false);
  });
});

describe.concurrent('new names that no path can have', () => {
  it.each([
    ['longer than a file system takes', 'emongolia', 'x'.repeat(260), 'too-long'],
    ['of git’s own folder', 'emongolia-cfg', '.git', 'dot-git'],
    ['of the folder above', 'emongolia-cfg', '..', 'dot'],
    ['of a device on Windows', 'emongolia-cfg', 'aux', 'reserved'],
    ['with a character that Windows has no names with', 'emongolia', 'e:laos', 'illegal-character'],
    ['that ends in a dot', 'emongolia-cfg', 'laos.', 'trailing'],
  ])('%s', async (_, from, to, fault) => {
    const { root } = await workspaceFor({ 'src/emongolia-cfg': 'emongolia-cfg\n' });
    writeFileSync(
      join(root, 'saphan.yaml'),
      `${readFileSync(join(root, 'saphan.yaml'), 'utf8').replace(/names:[\s\S]*/, '')}names:\n  - { from: ${from}, to: "${to}", kind: literal }\n`,
    );
    for (const command of [
      ['transfer', '-C', root],
      ['rebrand', '-C', root, '--dry-run'],
    ]) {
      const { exit, error, findings } = await refused(command);
      expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'paths-illegal' });
      expect(findings).toMatchObject([{ code: 'path-illegal', args: { fault } }]);
    }
    expect(recipientRefs(root)['donor'] ?? {}).toEqual({});
    // What is only to be called so in texts may be.
    editPlan(root, 'kind: literal }', 'kind: literal, only: [code, prose] }');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it.each([
    ['a name that no file system takes', 'x'.repeat(256)],
    ['a path that no work tree has room for', `${'directory/'.repeat(320)}file`],
  ])('%s, from the donor itself, is refused before anything moves', async (_, path) => {
    const { donor, root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    const oid = git(donor, 'rev-parse', 'HEAD:a.txt');
    git(donor, 'update-index', '--add', '--cacheinfo', `100644,${oid},${path}`);
    git(donor, 'commit', '--quiet', '-m', 'Long');
    for (const command of [
      ['transfer', '-C', root],
      ['rebrand', '-C', root, '--dry-run'],
    ]) {
      const { exit, error, findings } = await refused(command);
      expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'paths-illegal' });
      expect(findings).toMatchObject([{ code: 'path-illegal', args: { fault: 'too-long' } }]);
    }
    expect(recipientRefs(root)['donor'] ?? {}).toEqual({});
    editPlan(root, 'exclude:', 'exclude:\n  - { paths: ["x*/**", "x*", "directory/**"], reason: too long }');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it('a path that gets long in all is told and taken', async () => {
    const { root } = await workspaceFor({ [`${'a/'.repeat(110)}emongolia`]: 'emongolia\n' }, [
      'emongolia=elaos2345678901234567890',
    ]);
    const { exit, json } = await runCli(['transfer', '-C', root, '--json']);
    expect(exit).toBe(0);
    expect(json().findings).toContainEqual(
      expect.objectContaining({ code: 'path-portability', args: { fault: 'too-long', other: '' } }),
    );
  });
});

describe.concurrent('a workspace in use', () => {
  it('uncommitted work on main stops the run before anything moves', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n', 'b.txt': 'b\n' });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    const recipient = recipientOf(root, 'donor');
    writeFileSync(join(recipient, 'b.txt'), 'my own work\n');
    const before = refsOf(recipient);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    const { exit, error } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code, args: error.args }).toEqual({
      exit: 2,
      code: 'main-dirty',
      args: { donor: 'donor', branch: 'main', count: 1 },
    });
    expect(refsOf(recipient)).toEqual(before);
    expect(readFileSync(join(recipient, 'b.txt'), 'utf8')).toBe('my own work\n');
    expect(readFileSync(join(recipient, 'a.txt'), 'utf8')).toBe('e-Laos\n');

    // An untracked file counts: a file of that name may come from the donor.
    git(recipient, 'checkout', '--quiet', '--', 'b.txt');
    writeFileSync(join(recipient, 'new.txt'), 'new\n');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(2);
    rmSync(join(recipient, 'new.txt'));
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    expect(readFileSync(join(recipient, 'a.txt'), 'utf8')).toBe('e-Vientiane\n');
  });

  it('one dirty recipient stops all of them', async () => {
    const donors = {
      one: makeDonor({ 'a.txt': 'e-Mongolia 1\n' }),
      two: makeDonor({ 'a.txt': 'e-Mongolia 2\n' }),
    };
    const root = await makeWorkspace(donors);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    writeFileSync(join(recipientOf(root, 'two'), 'a.txt'), 'my own work\n');
    const before = recipientRefs(root);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect((await refused(['transfer', '-C', root])).exit).toBe(2);
    expect(recipientRefs(root)).toEqual(before);
  });

  it('a second saphan waits for nobody, and takes over from the dead', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', HOLD, root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const { exit, error } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code, pid: error.args.pid }).toEqual({
      exit: 3,
      code: 'workspace-busy',
      pid: holder.pid,
    });
    expect(existsSync(join(root, 'recipients'))).toBe(false);
    const ended = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await ended;
    expect(existsSync(join(root, '.saphan', 'running'))).toBe(true);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    expect(existsSync(join(root, '.saphan', 'running'))).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'a process number that was given out again holds no lock',
    async () => {
      const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
      const held = { pid: process.ppid, host: hostname(), started: '1' };
      writeFileSync(join(root, '.saphan', 'running'), JSON.stringify(held));
      expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    },
  );

  it('a lock that was cut off in the middle is no lock', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    writeFileSync(join(root, '.saphan', 'running'), '{"pid":');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it('a folder in the place of a file, and a file in that of a folder', async () => {
    const { root } = await workspaceFor({ 'a.ts': "const a = 'Алдаа e-Mongolia';\n" });
    const plan = join(root, 'saphan.yaml');
    for (const argv of [
      ['rebrand', '--out', plan],
      ['rebrand', '--out', join(plan, 'below')],
      ['export', '--out', plan],
    ]) {
      if (argv[0] === 'export') await runCli(['extract', '-C', root]);
      const { exit, error } = await refused([...argv, '-C', root]);
      expect({ exit, code: error.code, path: error.args.path }).toMatchObject({
        exit: 2,
        code: 'not-a-folder',
        path: expect.stringContaining(plan),
      });
    }
    expect(existsSync(recipientOf(root, 'donor'))).toBe(false);
    rmSync(join(root, 'catalogs'), { recursive: true });
    for (const [place, verb] of [
      ['overlay', 'rebrand'],
      ['overlay/donor', 'rebrand'],
      ['catalogs', 'rebrand'],
      ['catalogs/lo/donor', 'extract'],
    ] as const) {
      writeFiles(root, { [place]: 'a file\n' });
      const { exit, error } = await refused([verb, '-C', root, '--dry-run']);
      expect([exit, error.code, error.args.path]).toEqual([
        2,
        'not-a-folder',
        expect.stringContaining(place),
      ]);
      rmSync(join(root, place.split('/')[0]!), { recursive: true });
    }
    rmSync(plan);
    mkdirSync(plan);
    expect(await refused(['status', '-C', root])).toMatchObject({
      exit: 2,
      error: { code: 'not-a-file', args: { path: plan } },
    });
  });

  it.each([
    [['decide', '--export', 'questions.pdf'], 'bad-flag'],
    [['localize', '--pseudo'], 'flag-misused'],
  ])('what nobody can do is said as it is: %j', async (argv, code) => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    expect(await refused(argv, root)).toMatchObject({ exit: 2, error: { code } });
  });

  it('files that are no repository of ours are left alone', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    writeFiles(recipientOf(root, 'donor'), { 'mine.txt': 'mine\n' });
    const { exit, error } = await refused(['transfer', '-C', root]);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'recipient-foreign' });
    expect(readdirSync(recipientOf(root, 'donor'))).toEqual(['mine.txt']);
  });
});

/** Takes the lock as every run does, and never gives it back. */
const HOLD = `
import { lockWorkspace } from ${JSON.stringify(`file://${join(DIST, 'io', 'workspace-lock.js')}`)};
lockWorkspace(process.argv[1]);
console.log('held');
setInterval(() => undefined, 1000);
`;

describe.concurrent('a full disk', () => {
  // Text that does not compress, so that every file which holds it is about as large: 256 KiB.
  const noise = Array.from({ length: 2048 }, (_, n) => createHash('sha512').update(`${n}`).digest('hex'));
  const files = {
    // A handful of files is not worth a cache; this many are.
    ...Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`n/${n}.txt`, `e-Mongolia ${n}\n`])),
    'noise.txt': `${noise.join('\n')}\ne-Mongolia\n`,
  };

  // A limit on the size of a file stands for the disk: it needs no privilege, and a write fails in the same places.
  async function interrupted(root: string, largestFile: number): Promise<void> {
    const refs = recipientRefs(root);
    const ran = await spawnSaphan(['transfer', '-C', root, '--json'], { largestFile });
    expect(ran.exit).toBe(3);
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: false, error: { faults: [] } });
    const now = recipientRefs(root);
    for (const [donor, found] of Object.entries(now)) expect(found).toEqual(refs[donor] ?? {});
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    expect((await runCli(['verify', '-C', root])).exit).toBe(0);
    expect(git(recipientOf(root, 'donor'), 'status', '--porcelain')).toBe('');
  }

  it.each([
    ['while the donor comes in', 1],
    ['while the cache is written', 200],
  ])('%s', async (_, largestFile) => {
    await interrupted((await workspaceFor(files)).root, largestFile);
  });

  it('while the objects are written', async () => {
    const { root } = await workspaceFor(files);
    // The cache is full from here on, so the first large file is the pack of what was derived.
    expect((await runCli(['rebrand', '-C', root, '--dry-run'])).exit).toBe(0);
    await interrupted(root, 100);
  });

  it('while a second run writes: the first one stands', async () => {
    const { root } = await workspaceFor(files);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    editPlan(root, 'to: e-Laos', 'to: e-Vientiane');
    expect((await runCli(['rebrand', '-C', root, '--dry-run'])).exit).toBe(0);
    await interrupted(root, 100);
    expect(git(recipientOf(root, 'donor'), 'rev-list', '--count', 'derived')).toBe('2');
  });

  // The file that git could write only half of must not be taken for somebody's own work.
  it('while the work tree is written', async () => {
    // It crosses as it is, so that only the work tree needs room for it.
    const plain = 'the same line again\n'.repeat(20_000);
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n', 'plain.txt': plain });
    expect((await runCli(['rebrand', '-C', root, '--dry-run'])).exit).toBe(0);
    const ran = await spawnSaphan(['transfer', '-C', root], { largestFile: 100 });
    expect(ran.exit).toBe(3);
    expect(recipientRefs(root)['donor']).toHaveProperty('refs/heads/derived');
    const next = await runCli(['transfer', '-C', root]);
    expect(next.exit).toBe(0);
    expect(git(recipientOf(root, 'donor'), 'status', '--porcelain')).toBe('');
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [['trasnfer'], 'transfer'],
    [['transfer', '--acept-missing'], '--accept-missing'],
    [['check', '--fail-on', 'warnings'], 'warning'],
    [['explain'], 'place'],
    [['transfer', 'too', 'many'], ''],
  ])('%j', async (argv, hint) => {
    const folder = tempDir();
    const words = await runCli(argv, folder);
    expect(words).toMatchObject({ exit: 2, stdout: '' });
    expect(words.stderr).toContain(hint);
    const json = await runCli([...argv, '--json'], folder);
    expect(json.exit).toBe(2);
    expect(json.json().error.code).toBe('usage');
    expect(json.json().error.message).toContain(hint);
  });

  it('a place outside every workspace', async () => {
    const { exit, error } = await refused(['transfer', '-C', tempDir()]);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'workspace-missing' });
  });

  it.each([
    [[], '--donor'],
    [['--yes'], '--donor'],
    [['--donor', '.'], '--country'],
    [['--donor', '.', '--yes'], '--country'],
  ])('init %j with no terminal names the flag', async (flags, missing) => {
    const folder = tempDir();
    const { exit, error, stderr } = await refused(['init', 'w', ...flags], folder);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'no-terminal' });
    expect(stderr).toContain(missing);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('init says which languages it took where the countries speak several, and takes a language', async () => {
    const flags = ['init', 'w', '--donor', '.', '--from', 'in', '--country', 'za', '--yes', '--dry-run'];
    const taken = (await runCli([...flags, '--json'], tempDir('taken'))).json();
    expect(taken.findings.map(({ code, args }: Finding) => [code, args])).toEqual([
      ['language-assumed', { language: 'en', flag: 'languages.targets' }],
      ['language-assumed', { language: 'mn', flag: '--language' }],
    ]);
    const into = flags.map((flag) => (flag === 'za' ? 'la' : flag));
    const english = (await runCli([...into, '--json'], tempDir('english'))).json();
    expect(english.findings.map(({ args }: Finding) => args)).toEqual([
      { language: 'en', flag: '--language' },
    ]);
    const said = (await runCli([...flags, '--language', 'hi', '--json'], tempDir('said'))).json();
    expect(said.result.plan).toContain('source: hi');
    expect(said.findings).toHaveLength(1);
  });

  it('init twice', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    const plan = readFileSync(join(root, 'saphan.yaml'), 'utf8');
    const { exit, error } = await refused(['init', root, '--donor', '.', '--country', 'la', '--yes']);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'workspace-exists' });
    expect(readFileSync(join(root, 'saphan.yaml'), 'utf8')).toBe(plan);
  });

  it.each([
    [['--donor', 'a=.', '--country', 'zz'], 'plan-invalid'],
    [['--donor', 'a=.', '--country', 'la', '--name', 'e-Mongolia'], 'bad-flag'],
    [['--donor', 'a=.', '--donor', 'a=..', '--country', 'la'], 'plan-invalid'],
    [['--donor', '-x', '--country', 'la'], 'bad-flag'],
  ])('init %j', async (flags, code) => {
    const folder = tempDir();
    const { exit, error } = await refused(['init', 'w', ...flags, '--yes'], folder);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('with a derived tree', () => {
  let root = '';
  beforeAll(async () => {
    ({ root } = await workspaceFor({ 'src/a.txt': 'one\ne-Mongolia\n', 'b.bin': Buffer.from([0, 1, 2, 0]) }));
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it('rebrand --out wants an empty directory', async () => {
    const out = tempDir();
    writeFileSync(join(out, 'mine.txt'), 'mine\n');
    const { exit, error } = await refused(['rebrand', '-C', root, '--out', out]);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'out-not-empty' });
    expect(readdirSync(out)).toEqual(['mine.txt']);
    rmSync(join(out, 'mine.txt'));
    expect((await runCli(['rebrand', '-C', root, '--out', out])).exit).toBe(0);
    expect(readFileSync(join(out, 'donor', 'src', 'a.txt'), 'utf8')).toBe('one\ne-Laos\n');
  });

  it.each([
    ['', 'place-invalid'],
    ['donor/src/a.txt:0', 'place-invalid'],
    ['donor/src/none.txt:1', 'place-unknown'],
    ['donor/src', 'place-unknown'],
    ['donor/src/a.txt:3', 'line-unknown'],
    ['donor/src/a.txt:99999999999999999999', 'line-unknown'],
  ])('explain %j', async (place, code) => {
    const { exit, error } = await refused(['explain', '-C', root, place]);
    expect({ exit, code: error.code }).toEqual({ exit: 2, code });
  });

  it('explain before anything is derived', async () => {
    const { root: fresh } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    for (const argv of [
      ['explain', '-C', fresh, 'donor/a.txt:1'],
      ['check', '-C', fresh],
      ['verify', '-C', fresh],
    ]) {
      const { exit, error } = await refused(argv);
      expect({ exit, code: error.code }).toEqual({ exit: 2, code: 'nothing-derived' });
    }
  });

  it('an unknown donor', async () => {
    const { exit, error } = await refused(['clone', '-C', root, '--donor', 'portal']);
    expect({ exit, code: error.code, known: error.args.known }).toEqual({
      exit: 2,
      code: 'donor-unknown',
      known: 'donor',
    });
  });

  it.each([
    ['of another saphan', (text: string) => text.replace(/^tool: .*$/m, 'tool: 99.0.0'), 'lock-version'],
    ['that is no YAML', () => '{ version: 1', 'lock-invalid'],
    ['that is empty', () => '', 'lock-invalid'],
    ['of a later format', (text: string) => text.replace('version: 1', 'version: 2'), 'lock-invalid'],
    ['with half an id', (text: string) => text.replace(/(commit: [0-9a-f]{20})\S*/, '$1'), 'lock-invalid'],
    ['after a merge', (text: string) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> theirs\n`, 'lock-invalid'],
  ])('a saphan.lock %s', async (_, change, code) => {
    const path = join(root, 'saphan.lock');
    const text = readFileSync(path, 'utf8');
    const refs = recipientRefs(root);
    writeFileSync(path, change(text));
    try {
      for (const command of ['transfer', 'verify', 'clone', 'check']) {
        const { exit, error } = await refused([command, '-C', root]);
        expect({ exit, code: error.code }).toEqual({ exit: 2, code });
      }
      expect(readFileSync(path, 'utf8')).toBe(change(text));
      expect(recipientRefs(root)).toEqual(refs);
    } finally {
      writeFileSync(path, text);
    }
  });

  it('a branch that somebody moves back is built upon, never overwritten', async () => {
    const recipient = recipientOf(root, 'donor');
    const before = git(recipient, 'rev-parse', 'derived');
    const donor = makeDonor({ 'src/a.txt': 'one\ne-Mongolia\n' });
    addCommit(donor, { 'src/a.txt': 'two\n' });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    expect(git(recipient, 'rev-parse', 'derived')).toBe(before);
  });
});

describe.concurrent('a repository that was begun and never finished', () => {
  it('a mirror of which only HEAD was written is made anew', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    const mirror = join(root, '.saphan', 'mirrors', 'donor.git');
    mkdirSync(mirror, { recursive: true });
    writeFileSync(join(mirror, 'HEAD'), 'ref: refs/heads/main\n');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it('a mirror that has lost its objects is filled again', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
    const packs = join(root, '.saphan', 'mirrors', 'donor.git', 'objects', 'pack');
    for (const name of readdirSync(packs)) rmSync(join(packs, name), { force: true });
    const { exit, json } = await runCli(['transfer', '-C', root, '--json']);
    expect(exit).toBe(0);
    expect(json().result.donors).toMatchObject([{ moved: false }]);
  });

  // A kill inside `git init` leaves HEAD alone.
  it('so is a recipient', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    const gitDir = join(recipientOf(root, 'donor'), '.git');
    mkdirSync(gitDir, { recursive: true });
    writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it('and a mirror with a lock on its configuration', async () => {
    const { root } = await workspaceFor({ 'a.txt': 'e-Mongolia\n' });
    const mirror = join(root, '.saphan', 'mirrors', 'donor.git');
    mkdirSync(mirror, { recursive: true });
    writeFileSync(join(mirror, 'config.lock'), '');
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });
});
