import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { MONGOLIA, PORTAL } from './donors.js';
import { idempotent, leftoversTold, proofs, reversible } from './laws.js';
import { pseudoTree } from './pseudo.js';
import { checkOut, run } from './shell.js';
import { carryOver } from './transferred.js';

/** A front end with its texts in JSX: it must bundle. */
export const portal = {
  name: 'portal',
  donor: PORTAL,
  run(checks, folder, source, { quick }) {
    const carried = carryOver(folder, source, PORTAL);
    proofs(checks, 'portal', carried);
    leftoversTold(checks, 'portal', carried, MONGOLIA);
    reversible(checks, 'portal', carried);
    idempotent(checks, 'portal', carried);
    const pseudo = pseudoTree(checks, 'portal', carried);
    if (quick) {
      checks.skipped('portal build', '--quick');
      return;
    }
    const cwd = join(folder, 'build');
    checkOut(carried.workspace.recipient, 'refs/heads/derived', cwd);
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, isDonors: true });
    checks.equal('portal build exits', build(cwd), 0);
    renameSync(join(cwd, 'node_modules'), join(pseudo, 'node_modules'));
    checks.equal('portal in pseudo-Lao build exits', build(pseudo), 0);
  },
};

/** With CI set, this donor's own lint warnings fail its build. */
function build(cwd) {
  const options = { cwd, env: { CI: '' }, isDonors: true, accept: [0, 1] };
  return run('npx', ['react-scripts', 'build'], options).status;
}
