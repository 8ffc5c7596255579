import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { addCommit, makeDonor } from '../support/make-donor.ts';
import { type Ran, runCli } from '../support/run-cli.ts';
import { BIN } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Root may write everywhere: its processes become nobody's. */
const SOMEBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const MAIN = pathToFileURL(join(dirname(BIN), '..', 'dist', 'cli', 'main.js')).href;

/** Runs commands one after the other in one process of somebody else. */
const RUNNER = `
const { main } = await import(${JSON.stringify(MAIN)});
const said = [];
for (const argv of JSON.parse(process.argv[1])) {
  let stdout = '';
  const sink = (write) => ({ isTTY: false, write });
  const streams = { stdin: { isTTY: false }, stdout: sink((text) => (stdout += text) !== ''), stderr: sink(() => true) };
  said.push({ exit: await main(argv, { ...streams, env: {}, cwd: process.cwd() }), stdout });
}
console.log(JSON.stringify(said));
`;

function runAll(argvs: readonly (readonly string[])[]) {
  const home = tempDir('home');
  chmodSync(home, 0o777);
  const env = { ...process.env, HOME: home, TMPDIR: home };
  const given = ['--input-type=module', '--eval', RUNNER, JSON.stringify(argvs)];
  const { status, stdout } = spawnSync(process.execPath, given, {
    cwd: home,
    env,
    encoding: 'utf8',
    ...SOMEBODY,
  });
  return status === 0 ? (JSON.parse(stdout) as readonly Pick<Ran, 'exit' | 'stdout'>[]) : null;
}

chmodSync(dirname(tempDir()), 0o755);
const canRun = runAll([['--version']]) !== null;

const LOOKS = [
  ['verify'],
  ['check'],
  ['decide'],
  ['decide', '--list'],
  ...['rebrand', 'extract', 'localize', 'scaffold', 'export', 'mend', 'pseudo', 'externalize'].map((verb) => [
    verb,
    '--dry-run',
  ]),
];

function readable(folder: string): void {
  chmodSync(dirname(folder), 0o755);
  execFileSync('chmod', ['-R', 'a+rX,a-w', folder]);
  onTestFinished(() => void execFileSync('chmod', ['-R', 'u+w', folder]));
}

it.runIf(canRun)('looks into a workspace in which nothing may be written, as elsewhere', async () => {
  const donor = makeDonor({ 'a.tsx': 'export const a = <p title="e-Mongolia">Сайн байна уу</p>;\n' });
  const root = await makeWorkspace({ donor });
  expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  const argvs = LOOKS.map((argv) => [...argv, '-C', root, '--json']);
  const there = [];
  for (const argv of argvs) there.push(await runCli(argv));
  readable(donor);
  readable(root);
  const writes = ['extract', '-C', root, '--json'];
  const [refused, ...said] = runAll([writes, ...argvs])!;
  expect(JSON.parse(refused!.stdout).error.code).toBe('not-writable');
  for (const [at, { exit, stdout }] of said.entries())
    expect({ exit, ...JSON.parse(stdout) }).toEqual({ exit: there[at]!.exit, ...there[at]!.json() });
});

it.runIf(canRun)('receives a donor that its mirror lacks', async () => {
  const donor = makeDonor({ 'a.txt': 'e-Mongolia\n' });
  const root = await makeWorkspace({ donor });
  expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  const pin = addCommit(donor, { 'b.txt': 'e-Mongolia\n' });
  const later = await makeWorkspace({ donor });
  expect((await runCli(['clone', '-C', later])).exit).toBe(0);
  execFileSync('cp', [join(later, 'saphan.lock'), root]);
  readable(donor);
  readable(root);
  const [said] = runAll([['rebrand', '--dry-run', '-C', root, '--json']])!;
  expect(JSON.parse(said!.stdout).result.donors[0]).toMatchObject({ commit: pin });
});
