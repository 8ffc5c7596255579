import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OHTK } from './donors.js';
import { pseudoTree } from './pseudo.js';
import { run } from './shell.js';
import { carryOver } from './transferred.js';

const YARN = ['-y', 'yarn@1.22.22', 'install', '--frozen-lockfile', '--ignore-scripts'];
const QUIET = ['--non-interactive', '--ignore-engines'];

/** A console whose texts stand in catalogs, under pseudo-Lao: it type-checks, passes its tests and builds. */
export const ohtk = {
  name: 'ohtk',
  donor: OHTK,
  run(checks, folder, source, { quick }) {
    const cwd = pseudoTree(checks, 'ohtk', carryOver(folder, source, OHTK));
    if (quick) {
      checks.skipped('ohtk build', '--quick');
      return;
    }
    const lock = join(cwd, 'yarn.lock');
    const registry = run('npm', ['config', 'get', 'registry']).stdout.toString().trim();
    const moved = readFileSync(lock, 'utf8').replaceAll('https://registry.yarnpkg.com/', registry);
    writeFileSync(lock, moved);
    run('npx', [...YARN, ...QUIET], { cwd, isDonors: true });
    const step = (...args) =>
      run('npx', args, { cwd, env: { CI: '' }, isDonors: true, accept: [0, 1, 2] }).status;
    checks.equal('ohtk in pseudo-Lao tsc exits', step('tsc', '--noEmit'), 0);
    const report = join(folder, 'jest.json');
    step('jest', '--json', `--outputFile=${report}`);
    const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
    checks.equal('ohtk in pseudo-Lao tests passed', numPassedTests, 101);
    checks.equal('ohtk in pseudo-Lao build exits', step('next', 'build'), 0);
  },
};
