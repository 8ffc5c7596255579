import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONOVA, MONGOLIA } from './donors.js';
import { deterministic, idempotent, leftoversTold, proofs, reversible } from './laws.js';
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
    if (quick) checks.skipped('conova build', '--quick');
    else builds(checks, workspace.recipient, folder);
    deterministic(checks, 'conova', carried);
  },
};

function builds(checks, recipient, folder) {
  const cwd = join(folder, 'build');
  checkOut(recipient, 'refs/heads/derived', cwd);
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
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, isDonors: true });
  checks.equal('conova prisma generate exits', step('npx', 'prisma', 'generate', '--no-engine'), 0);
  checks.equal('conova tsc exits', step('npx', 'tsc', '-p', '.', '--noEmit'), 0);
  const report = join(folder, 'jest.json');
  // Two of its suites want a database, so the exit code says nothing.
  step('npx', 'jest', '-c', './jest.unit.json', '-i', '--json', `--outputFile=${report}`);
  checks.equal('conova tests passed', JSON.parse(readFileSync(report, 'utf8')).numPassedTests, 16);
  const lint = run('npx', ['eslint', '.', '-f', 'json'], { cwd, isDonors: true, accept: [0, 1] });
  const errors = JSON.parse(lint.stdout.toString()).reduce((total, file) => total + file.errorCount, 0);
  checks.atMost('conova lint errors', errors, 6);
}
