import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git, refsOf } from '../support/git.ts';
import { addCommit, type Files, makeDonor, writeFiles } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { treeOf } from '../support/tree-of.ts';
import { editPlan, makeWorkspace, recipientOf } from '../support/workspace.ts';

const TARGET = '/var/www/emongolia/storage/app/public';
/** As `php artisan storage:link` leaves a project behind. */
const PROJECT: Files = {
  'app/emongolia.php': "<?php return 'e-Mongolia';\n",
  'storage/app/public/logo.txt': 'e-Mongolia\n',
  'public/index.php': '<?php\n',
  'public/storage': { link: TARGET },
};
const NAMES = ['e-Mongolia=e-Laos'];
const EXCLUDED = 'exclude:\n  - { paths: ["public/storage"], reason: Made where it is installed }';

async function workspaceFor(files: Files, names: readonly string[] = NAMES) {
  const donor = makeDonor(files);
  const root = await makeWorkspace({ donor }, names);
  return { donor, root, recipient: recipientOf(root, 'donor') };
}

/** Runs a transfer that must come through, and the proof of what came of it, the way back to the donor's tree among it. */
async function transfer(root: string) {
  const ran = await runCli(['transfer', '-C', root, '--json']);
  expect({ exit: ran.exit, stderr: ran.stderr }).toEqual({ exit: 0, stderr: '' });
  expect((await runCli(['verify', '-C', root])).exit).toBe(0);
  expect((await runCli(['reverse', recipientOf(root, 'donor')])).exit).toBe(0);
  const { findings, result } = ran.json();
  return { findings: findings as readonly Finding[], donor: result.donors[0] };
}

/** The same at the donor's newest commit. */
async function followed(root: string) {
  expect((await runCli(['clone', '-C', root, '--update'])).exit).toBe(0);
  return transfer(root);
}

function stray(findings: readonly Finding[]) {
  return findings.flatMap(({ code, severity, args, place }) =>
    code === 'link-left-out' ? [{ severity, path: place?.path, ...args }] : [],
  );
}

function namesIn(recipient: string, branch = 'derived'): readonly string[] {
  return git(recipient, 'ls-tree', '-r', '-z', '--name-only', branch).split('\0').filter(Boolean);
}

function linksIn(recipient: string): readonly string[] {
  const rows = git(recipient, 'ls-tree', '-r', 'derived').split('\n');
  return rows.filter((row) => row.startsWith('120000')).map((row) => row.slice(row.indexOf('\t') + 1));
}

describe.concurrent('a donor with an absolute link', () => {
  it('comes in without it, and is told where it led and what may be meant', async () => {
    const { root, recipient } = await workspaceFor(PROJECT);
    const dry = await runCli(['rebrand', '-C', root, '--dry-run', '--json']);
    const { findings, donor } = await transfer(root);
    const told = {
      severity: 'warning',
      path: 'public/storage',
      fault: 'absolute-link',
      target: TARGET,
      why: 'link-inside',
      reason: '../storage/app/public',
    };
    expect(stray(findings)).toEqual([told]);
    expect(stray(dry.json().findings)).toEqual([told]);
    expect(dry.json().result.donors[0].tree).toBe(donor.tree);
    expect(donor.files.leftOut).toBe(1);
    expect(linksIn(recipient)).toEqual([]);
    expect(readdirSync(join(recipient, 'public'))).toEqual(['index.php']);
    const provenance = JSON.parse(git(recipient, 'show', 'refs/saphan/record:provenance.json'));
    expect(provenance.leftOut).toEqual([{ path: 'public/storage', reason: 'link-left-out: absolute-link' }]);
    const refs = refsOf(recipient);
    expect((await transfer(root)).donor.moved).toBe(false);
    expect(refsOf(recipient)).toEqual(refs);
    const words = await runCli(['transfer', '-C', root]);
    expect(words.stdout + words.stderr).toContain(TARGET);
  });

  it('may exclude it, and gets it neither so nor when it is included again', async () => {
    const { root } = await workspaceFor(PROJECT);
    const plain = await transfer(root);
    editPlan(root, 'exclude:', EXCLUDED);
    const excluded = await transfer(root);
    expect(stray(excluded.findings)).toEqual([]);
    expect(excluded.findings).toContainEqual({
      code: 'file-excluded',
      severity: 'info',
      args: { reason: 'Made where it is installed' },
      place: { donor: 'donor', path: 'public/storage' },
    });
    editPlan(root, EXCLUDED, 'exclude:');
    const included = await transfer(root);
    expect(stray(included.findings)).toHaveLength(1);
    expect([excluded, included].map(({ donor }) => donor.tree)).toEqual([plain.donor.tree, plain.donor.tree]);
  });

  it('is told of it by scan, which has no plan', async () => {
    const { exit, json } = await runCli(['scan', makeDonor(PROJECT), '--json']);
    expect(exit).toBe(0);
    expect(stray(json().findings)).toMatchObject([{ path: 'public/storage', target: TARGET }]);
  });

  it('comes in as a plain directory too, and goes out as one', async () => {
    const folder = tempDir();
    writeFiles(folder, PROJECT);
    const root = await makeWorkspace({ donor: folder });
    expect(stray((await transfer(root)).findings)).toHaveLength(1);
    const out = join(root, 'out');
    expect((await runCli(['rebrand', '-C', root, '--out', out])).exit).toBe(0);
    expect(Object.keys(treeOf(out)).filter((path) => path.endsWith('public/storage'))).toEqual([]);
  });

  it('is told the new name of what may be meant', async () => {
    const { root } = await workspaceFor({
      'emongolia/files/a.txt': 'e-Mongolia\n',
      'web/emongolia-2024/files': { link: '/srv/emongolia/files/' },
      'web/emongolia-2024/way': { link: 'x/../../../emongolia/files' },
    });
    const found = stray((await transfer(root)).findings);
    expect(found.map(({ path, fault, reason }) => ({ path, fault, reason }))).toEqual([
      { path: 'web/emongolia-2024/files', fault: 'absolute-link', reason: '../../elaos/files' },
      { path: 'web/emongolia-2024/way', fault: 'escaping-link', reason: '../../elaos/files' },
    ]);
  });

  it('is told nothing more of it where the overlay has a file in its place', async () => {
    const { root, recipient } = await workspaceFor(PROJECT);
    writeFiles(join(root, 'overlay', 'donor'), { 'public/storage': 'See the handbook.\n' });
    expect(stray((await transfer(root)).findings)).toEqual([]);
    expect(git(recipient, 'ls-tree', 'derived', 'public/storage')).toMatch(/^100644/);
  });

  it('may have files of the overlay below it', async () => {
    const { root, recipient } = await workspaceFor(PROJECT);
    writeFiles(join(root, 'overlay', 'donor'), { 'public/storage/logo.txt': 'e-Laos\n' });
    await transfer(root);
    expect(namesIn(recipient)).toContain('public/storage/logo.txt');
  });

  it('has a link of people’s own on main in its place, which stays', async () => {
    const { donor, root, recipient } = await workspaceFor(PROJECT);
    await transfer(root);
    const own: Files = {
      'public/storage': { link: '../storage/app/public' },
      'deploy/emongolia': { link: '/srv/data' },
      'own.txt': 'e-Laos\n',
    };
    addCommit(recipient, own, 'Our links');
    const main = git(recipient, 'rev-parse', 'main');
    const { findings } = (await runCli(['check', 'leftovers', '-C', root, '--json'])).json();
    expect(stray(findings)).toEqual([]);
    editPlan(root, /e-Laos/, 'e-Nation');
    const mended = await runCli(['mend', '-C', root, '--json']);
    expect(mended.exit).toBe(0);
    const patches = readdirSync(root, { recursive: true, withFileTypes: true }).filter(({ name }) =>
      name.endsWith('.patch'),
    );
    const [patch] = patches.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(patch).toContain('own.txt');
    expect(patch).not.toMatch(/public\/storage|deploy/);
    addCommit(donor, { 'app/more.php': '<?php\n' });
    const next = await followed(root);
    expect(next.donor.main).toBe('offered');
    expect(git(recipient, 'rev-parse', 'main')).toBe(main);
    git(recipient, 'merge', '--quiet', '--no-edit', next.donor.sync);
    expect(git(recipient, 'ls-tree', 'main', 'public/storage')).toMatch(/^120000/);
  });
});

describe.concurrent('links that lead, or may lead, out of the tree', () => {
  it.each([
    ['/etc/passwd', 'absolute-link'],
    ['//server/share', 'absolute-link'],
    ['C:\\Windows', 'absolute-link'],
    ['c:relative', 'absolute-link'],
    ['\\\\server\\share', 'absolute-link'],
    ['../../outside', 'escaping-link'],
    ['a/../../../outside', 'escaping-link'],
    ['..\\..\\outside', 'escaping-link'],
    ['./.././../outside', 'escaping-link'],
    [`/${'x/'.repeat(1500)}`, 'absolute-link'],
  ])('%j is left out', async (target, fault) => {
    const { root, recipient } = await workspaceFor({ 'a.txt': 'e-Mongolia\n', 'docs/l': { link: target } });
    const found = stray((await transfer(root)).findings);
    expect(found).toMatchObject([{ path: 'docs/l', fault, why: 'link-outside', reason: '' }]);
    expect(found[0]?.target.length).toBeLessThan(250);
    expect(namesIn(recipient)).toEqual(['a.txt']);
  });

  it('are left out one by one: a link to such a link waits for it', async () => {
    const outside = tempDir('outside');
    const { root, recipient } = await workspaceFor({
      'a.txt': 'e-Mongolia\n',
      'public/first': { link: 'second' },
      'public/second': { link: 'third/sub' },
      'public/third': { link: outside },
      'public/round': { link: 'third/../../x' },
      up: { link: 'public/emongolia/../../..' },
    });
    const { findings } = await transfer(root);
    expect(stray(findings).map(({ path }) => path)).toEqual(['public/round', 'public/third', 'up']);
    expect(linksIn(recipient)).toEqual(['public/first', 'public/second']);
    expect(existsSync(join(recipient, 'public/first'))).toBe(false);
  });

  it('do not come in beside a folder of the same name in other letters', async () => {
    const outside = tempDir('outside');
    const { root, recipient } = await workspaceFor({
      'Public/storage': { link: outside },
      'public/storage/a.txt': 'e-Mongolia\n',
      'public/STORAGE': { link: outside },
    });
    const { findings } = await transfer(root);
    expect(stray(findings).map(({ path }) => path)).toEqual(['Public/storage', 'public/STORAGE']);
    expect(namesIn(recipient)).toEqual(['public/storage/a.txt']);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('collide with nothing, though a rename would bring them together', async () => {
    const { root, recipient } = await workspaceFor({
      'a/emongolia': { link: '/etc' },
      'a/elaos': 'e-Mongolia\n',
    });
    await transfer(root);
    expect(namesIn(recipient)).toEqual(['a/elaos']);
  });

  it('into git’s own files refuse the donor, unless the plan excludes them, and come back never', async () => {
    const { root, recipient } = await workspaceFor({
      'a.txt': 'e-Mongolia\n',
      'public/storage': { link: '../.git/hooks' },
    });
    const refused = await runCli(['transfer', '-C', root, '--json']);
    expect(refused.exit).toBe(4);
    expect(refused.json().error.code).toBe('donor-hostile');
    expect(existsSync(recipient)).toBe(false);
    editPlan(root, 'exclude:', EXCLUDED);
    expect(stray((await transfer(root)).findings)).toEqual([]);
    editPlan(root, EXCLUDED, 'exclude:');
    expect(stray((await transfer(root)).findings)).toMatchObject([{ fault: 'dot-git' }]);
    expect(namesIn(recipient)).toEqual(['a.txt']);
    // Without its mirror the donor comes in anew, and is asked again.
    editPlan(root, /$/, '\n# changed\n');
    writeFiles(root, { '.saphan/mirrors': null, 'saphan.lock': null });
    expect((await runCli(['transfer', '-C', root])).exit).toBe(4);
    expect(namesIn(recipient)).toEqual(['a.txt']);
  });
});

describe.concurrent('a path that is a link in one commit and a folder in another', () => {
  const below: Files = { 'public/storage': null, 'public/storage/authorized_keys': 'e-Mongolia\n' };

  it.each([
    ['first a link', [{}, below, { 'public/storage': { link: '' } }]],
    ['first a folder', [below, { 'public/storage': { link: '' } }, below]],
  ] as const)('%s: nothing is written outside of the recipient', async (_, [first, ...rest]) => {
    const outside = tempDir('outside');
    const led = (files: Files): Files =>
      'public/storage' in files && files['public/storage'] !== null
        ? { 'public/storage': { link: outside } }
        : files;
    const donor = makeDonor({ ...PROJECT, 'public/storage': { link: outside } });
    addCommit(donor, led(first));
    const root = await makeWorkspace({ donor });
    const recipient = recipientOf(root, 'donor');
    await transfer(root);
    for (const files of rest) {
      addCommit(donor, led(files));
      await followed(root);
      expect(linksIn(recipient)).toEqual([]);
      const isFolder = files === below;
      expect(existsSync(join(recipient, 'public', 'storage'))).toBe(isFolder);
      if (isFolder) expect(lstatSync(join(recipient, 'public', 'storage')).isDirectory()).toBe(true);
    }
    expect(readdirSync(outside)).toEqual([]);
  });

  it('nothing is written through a link that an installation made in the work tree', async () => {
    const outside = tempDir('outside');
    writeFileSync(join(outside, 'authorized_keys'), 'mine\n');
    const { donor, root, recipient } = await workspaceFor({ ...PROJECT, '.gitignore': '/public/storage\n' });
    await transfer(root);
    symlinkSync(outside, join(recipient, 'public', 'storage'));
    addCommit(donor, below);
    await runCli(['clone', '-C', root, '--update']);
    const refused = await runCli(['transfer', '-C', root, '--json']);
    expect(refused.json().error.code).toBe('files-in-the-way');
    expect(readlinkSync(join(recipient, 'public', 'storage'))).toBe(outside);
    expect(readdirSync(outside)).toEqual(['authorized_keys']);
    expect(readFileSync(join(outside, 'authorized_keys'), 'utf8')).toBe('mine\n');
    rmSync(join(recipient, 'public', 'storage'));
    await transfer(root);
    expect(lstatSync(join(recipient, 'public', 'storage')).isDirectory()).toBe(true);
    expect(readdirSync(outside)).toEqual(['authorized_keys']);
  });
});

it('shows in a diff, and under its rule, how a link follows', async () => {
  const { root } = await workspaceFor({
    'emongolia/a.txt': 'a\n',
    'docs/now': { link: '../emongolia/a.txt' },
  });
  const diff = async (...flags: string[]) =>
    (await runCli(['rebrand', '-C', root, '--dry-run', '--json', ...flags])).json().result.diff as string;
  const shown =
    'diff --git a/docs/now b/docs/now\n--- a/docs/now\n+++ b/docs/now\n@@ -1,1 +1,1 @@\n' +
    '-../emongolia/a.txt\n\\ No newline at end of file\n+../elaos/a.txt\n\\ No newline at end of file\n';
  expect(await diff('--diff')).toContain(shown);
  expect(await diff('--diff', '--by-rule')).toContain(shown);
});
