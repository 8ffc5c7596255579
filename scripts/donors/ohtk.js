import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OHTK } from './donors.js';
import { pseudoTree } from './pseudo.js';
import { renamedTree } from './renamed.js';
import { run } from './shell.js';
import { carryOver } from './transferred.js';

const YARN = ['-y', 'yarn@1.22.22', 'install', '--frozen-lockfile', '--ignore-scripts'];
const QUIET = ['--non-interactive', '--ignore-engines'];

/** A console whose texts stand in catalogs, under pseudo-Lao and under another name: it type-checks, passes its tests and builds. */
export const ohtk = {
  name: 'ohtk',
  donor: OHTK,
  run(checks, folder, source, { quick }) {
    const named = renamedTree(checks, 'ohtk', folder, source, OHTK, OHTK.newcomer);
    const pseudo = pseudoTree(checks, 'ohtk', carryOver(folder, source, OHTK));
    if (quick) {
      checks.skipped('ohtk build', '--quick');
      return;
    }
    const lock = join(named, 'yarn.lock');
    const registry = run('npm', ['config', 'get', 'registry']).stdout.toString().trim();
    const moved = readFileSync(lock, 'utf8').replaceAll('https://registry.yarnpkg.com/', registry);
    writeFileSync(lock, moved);
    run('npx', [...YARN, ...QUIET], { cwd: named, isDonors: true });
    builds(checks, 'ohtk renamed', named, folder);
    renameSync(join(named, 'node_modules'), join(pseudo, 'node_modules'));
    builds(checks, 'ohtk in pseudo-Lao', pseudo, folder);
  },
};

function builds(checks, name, cwd, folder) {
  const step = (...args) =>
    run('npx', args, { cwd, env: { CI: '' }, isDonors: true, accept: [0, 1, 2] }).status;
  checks.equal(`${name} tsc exits`, step('tsc', '--noEmit'), 0);
  const report = join(folder, 'jest.json');
  step('jest', '--json', `--outputFile=${report}`);
  const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  checks.equal(`${name} tests passed`, numPassedTests, 101);
  checks.equal(`${name} build exits`, step('next', 'build'), 0);
}
