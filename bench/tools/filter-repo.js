import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareCopy, donorRepository, git, run } from '../../scripts/donors/shell.js';

/** The one file of git-filter-repo out of its repository, or null where that or Python is not there. */
export function filterRepo(donors, folder) {
  const repository = donorRepository(donors, 'newren+git-filter-repo');
  if (repository === null) return null;
  const path = join(folder, 'git-filter-repo');
  writeFileSync(path, run('git', [`--git-dir=${repository}`, 'show', 'HEAD:git-filter-repo']).stdout);
  return path;
}

/**
 * The same job with git-filter-repo: plain replacement in contents and paths. Without its closing `git gc`,
 * since Saphan leaves that to git too.
 */
export function filterContender(script, folder, { repository, names }) {
  const pristine = join(folder, 'pristine.git');
  const work = join(folder, 'filtered.git');
  const rules = join(folder, 'rules.txt');
  bareCopy(repository, pristine, 'refs/heads/main:refs/heads/main');
  writeFileSync(rules, names.map(([, from, to]) => `literal:${from}==>${to}\n`).join(''));
  const callback = names.reduce((code, [, from, to]) => `${code}.replace(b'${from}', b'${to}')`, 'filename');
  const flags = ['--force', '--quiet', '--no-gc', '--replace-text', rules];
  return {
    name: 'git-filter-repo',
    before: () => {
      rmSync(work, { recursive: true, force: true });
      cpSync(pristine, work, { recursive: true });
    },
    command: ['python3', script, ...flags, '--filename-callback', `return ${callback}`],
    options: { cwd: work },
    tree: () => git(work, 'rev-parse', 'refs/heads/main^{tree}'),
  };
}
