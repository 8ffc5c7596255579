import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DIIA } from './donors.js';
import { pseudoTree } from './pseudo.js';
import { renamedTree } from './renamed.js';
import { run } from './shell.js';
import { carryOver } from './transferred.js';

/** A service with many unit tests that say what it says, under pseudo-Lao and under another name. Its tests take seven minutes, each time. */
export const beUserService = {
  name: 'be-user-service',
  donor: DIIA,
  run(checks, folder, source, { quick }) {
    const named = renamedTree(checks, 'be-user-service', folder, source, DIIA, DIIA.newcomer);
    const pseudo = pseudoTree(checks, 'be-user-service', carryOver(folder, source, DIIA));
    if (quick || spawnSync('protoc', ['--version']).status !== 0) {
      checks.skipped('be-user-service tests', quick ? '--quick' : 'protoc is not here');
      return;
    }
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: named, isDonors: true });
    builds(checks, 'be-user-service renamed', named, folder);
    renameSync(join(named, 'node_modules'), join(pseudo, 'node_modules'));
    builds(checks, 'be-user-service in pseudo-Lao', pseudo, folder);
  },
};

function builds(checks, name, cwd, folder) {
  const env = { NODE_OPTIONS: '--experimental-vm-modules' };
  const step = (args, settings) =>
    run('npx', args, { cwd, isDonors: true, accept: [0, 1, 2], ...settings }).status;
  checks.equal(`${name} genproto exits`, step(['genproto', '--outputDir', join('src', 'generated')]), 0);
  mkdirSync(join(cwd, 'dist'), { recursive: true });
  checks.equal(`${name} tsc exits`, step(['tsc', '--noEmit']), 0);
  const report = join(folder, 'jest.json');
  // More workers than two end one of its tests.
  const flags = ['--coverage=false', '--maxWorkers=2', '--json', `--outputFile=${report}`];
  step(['jest', join('tests', 'unit'), ...flags], { env });
  const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  checks.equal(`${name} tests passed`, numPassedTests, 558);
}
