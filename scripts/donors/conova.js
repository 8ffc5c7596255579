import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONOVA, MONGOLIA } from './donors.js';
import { deterministic, idempotent, leftoversTold, proofs, reversible } from './laws.js';
import { pseudoTree } from './pseudo.js';
import { checkOut, git, run } from './shell.js';
import { carryOver } from './transferred.js';

/** A small TypeScript service: it must compile and pass its own tests under its new name. */
export const conova = {
  name: 'conova',
  donor: CONOVA,
  run(checks, folder, source, { quick }) {
    const carried = carryOver(folder, source, CONOVA);
    const { first, workspace } = carried;
    proofs(checks, 'conova', carried);
    checks.equal('conova paths renamed', first.files.renamed, 5);
    leftoversTold(checks, 'conova', carried, MONGOLIA);
    const swap = git(workspace.recipient, 'ls-tree', '--name-only', 'refs/heads/derived', '.env.swp');
    checks.equal('conova .env.swp crossed', swap !== '', false);
    reversible(checks, 'conova', carried);
    idempotent(checks, 'conova', carried);
    const pseudo = pseudoTree(checks, 'conova', carried);
    if (quick) checks.skipped('conova build', '--quick');
    else {
      const cwd = join(folder, 'build');
      checkOut(workspace.recipient, 'refs/heads/derived', cwd);
      run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, isDonors: true });
      builds(checks, 'conova', cwd, folder);
      renameSync(join(cwd, 'node_modules'), join(pseudo, 'node_modules'));
      builds(checks, 'conova in pseudo-Lao', pseudo, folder);
    }
    deterministic(checks, 'conova', carried);
  },
};

function builds(checks, name, cwd, folder) {
  // An engine that is no engine keeps Prisma from loading one.
  const engine = join(mkdtempSync(join(folder, 'engine-')), 'none');
  writeFileSync(engine, '');
  const env = {
    PRISMA_QUERY_ENGINE_LIBRARY: engine,
    PRISMA_QUERY_ENGINE_BINARY: engine,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
  };
  const step = (command, ...args) =>
    run(command, args, { cwd, env, isDonors: true, accept: [0, 1, 2] }).status;
  checks.equal(`${name} prisma generate exits`, step('npx', 'prisma', 'generate', '--no-engine'), 0);
  checks.equal(`${name} tsc exits`, step('npx', 'tsc', '-p', '.', '--noEmit'), 0);
  const report = join(folder, 'jest.json');
  // Two of its suites want a database, so the exit code says nothing.
  step('npx', 'jest', '-c', './jest.unit.json', '-i', '--json', `--outputFile=${report}`);
  checks.equal(`${name} tests passed`, JSON.parse(readFileSync(report, 'utf8')).numPassedTests, 16);
  const lint = run('npx', ['eslint', '.', '-f', 'json'], { cwd, isDonors: true, accept: [0, 1] });
  const errors = JSON.parse(lint.stdout.toString()).reduce((total, file) => total + file.errorCount, 0);
  checks.atMost(`${name} lint errors`, errors, 6);
}
