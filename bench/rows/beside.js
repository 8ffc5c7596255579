import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkOut } from '../../scripts/donors/shell.js';
import { ratio, rounds } from '../tools/rounds.js';

/** What people use who have no such tool: printed beside, and no target, since none of them does the job. */
export const besideRow = {
  name: 'beside',
  run(context) {
    const donor = context.large('erxes');
    if (donor === null) return null;
    const workspace = context.workspaceOf(donor);
    const folder = context.newFolder();
    const [pristine, work] = [join(folder, 'pristine'), join(folder, 'work')];
    checkOut(donor.repository, 'refs/heads/main', pristine);
    const fresh = () => {
      rmSync(work, { recursive: true, force: true });
      cpSync(pristine, work, { recursive: true, verbatimSymlinks: true });
    };
    const [[, from, to]] = donor.names;
    const search = searcher(from);
    const copied = join(folder, 'copied');
    const results = rounds(context.count, [
      { name: 'saphan rebrand', before: workspace.forgetRecipient, command: workspace.derive },
      { name: search.count.join(' '), command: search.count, options: { cwd: pristine } },
      {
        name: `${search.list.slice(0, 2).join(' ')} | perl -pi`,
        before: fresh,
        command: ['sh', '-c', `${search.list.join(' ')} | xargs -0 perl -pi -e 's/${from}/${to}/g'`],
        options: { cwd: work },
      },
      {
        name: 'cp -a',
        before: () => rmSync(copied, { recursive: true, force: true }),
        command: ['cp', '-a', pristine, copied],
      },
    ]);
    const [derive, ...others] = results;
    return [
      { what: 'names only, erxes', results: [derive], ratio: null, target: null },
      ...others.map((other) => ({ what: '', results: [other], ratio: ratio(derive, other), target: null })),
    ];
  },
};

function searcher(text) {
  const ripgrep = spawnSync('rg', ['--version']).status === 0;
  const [tool, nul] = ripgrep ? [['rg', '--hidden'], '--null'] : [['git', 'grep', '--no-index', '-I'], '-z'];
  return { count: [...tool, '-c', text, '.'], list: [...tool, '-l', nul, text, '.'] };
}
