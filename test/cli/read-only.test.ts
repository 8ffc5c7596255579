import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { BIN } from '../support/spawn-saphan.ts';
import { tempDir } from '../support/temp-dir.ts';
import { FIXTURE_DONORS, makeWorkspace } from '../support/workspace.ts';

/** Root may write everywhere: its processes become nobody's. */
const SOMEBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function run(argv: readonly string[]) {
  const home = tempDir('home');
  chmodSync(home, 0o777);
  const env = { ...process.env, HOME: home, TMPDIR: home };
  return spawnSync(process.execPath, [BIN, ...argv], { cwd: home, env, encoding: 'utf8', ...SOMEBODY });
}

chmodSync(dirname(tempDir()), 0o755);
const canRun = run(['--version']).status === 0;

it.runIf(canRun)('proves and checks a workspace in which nothing may be written, as elsewhere', async () => {
  const root = await makeWorkspace({ portal: FIXTURE_DONORS.portal });
  expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  chmodSync(dirname(root), 0o755);
  execFileSync('chmod', ['-R', 'a+rX,a-w', root]);
  onTestFinished(() => void execFileSync('chmod', ['-R', 'u+w', root]));
  for (const command of ['verify', 'check']) {
    const { status, stdout } = run([command, '-C', root, '--json']);
    execFileSync('chmod', ['-R', 'u+w', root]);
    const there = await runCli([command, '-C', root, '--json']);
    execFileSync('chmod', ['-R', 'a-w', root]);
    expect({ status, ...JSON.parse(stdout) }).toEqual({ status: there.exit, ...there.json() });
  }
  expect(JSON.parse(run(['extract', '-C', root, '--json']).stdout).error.code).toBe('not-writable');
});
