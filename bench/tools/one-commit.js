// A donor of one commit for all contenders. Files in which a protection keeps a name are left out of it:
// git-filter-repo knows no protections, and the trees that come out are to be equal to the last bit.
import { join } from 'node:path';
import { bareCopy, git, run } from '../../scripts/donors/shell.js';
import { makeWorkspace } from './plan.js';

const REF = 'refs/heads/main';
/** What Saphan judges and a plain replacement does not. */
const JUDGED = ['name-kept', 'name-open', 'name-clash', 'binary-holds-name', 'encoding-unknown'];
const FIXED = { name: 'bench', email: 'bench@example.org', date: '1700000000 +0000' };

/** Makes the repository, and says how many of the donor's files are in it and how many were left out. */
export function oneCommit(folder, { source, ref, names }) {
  const whole = makeWorkspace(join(folder, 'whole'), { source, ref, names });
  whole.clone();
  const judged = new Set(
    whole
      .preview()
      .findings.filter(({ code }) => JUDGED.includes(code))
      .map(({ place }) => place.path),
  );
  const repository = join(folder, 'donor.git');
  bareCopy(whole.mirror, repository, `refs/saphan/donor:${REF}`);
  const rows = run('git', [`--git-dir=${repository}`, 'ls-tree', '-r', '-z', '--full-tree', REF])
    .stdout.toString()
    .split('\0')
    .filter((row) => row !== '');
  const kept = rows.filter((row) => !judged.has(row.slice(row.indexOf('\t') + 1)));
  writeCommit(folder, repository, kept);
  return { repository, files: kept.length, leftOut: rows.length - kept.length };
}

function writeCommit(folder, repository, rows) {
  const env = {
    GIT_INDEX_FILE: join(folder, 'index'),
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) =>
        Object.entries(FIXED).map(([key, value]) => [`GIT_${who}_${key.toUpperCase()}`, value]),
      ),
    ),
  };
  const plumbing = (args, input) =>
    run('git', [`--git-dir=${repository}`, ...args], { env, input })
      .stdout.toString()
      .trim();
  plumbing(['update-index', '-z', '--index-info'], rows.map((row) => `${row}\0`).join(''));
  const commit = plumbing(['commit-tree', '-m', 'One commit', plumbing(['write-tree'])]);
  git(repository, 'update-ref', REF, commit);
}
