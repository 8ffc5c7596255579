import { git, run } from './shell.js';

/** The files of a commit, all or those with a wanted path: `{ path, oid, bytes, text }`; `text` is null for a binary. */
export function readTree(gitDir, commit, wanted = /^/) {
  const rows = git(
    gitDir,
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--format=%(objecttype) %(objectname) %(path)',
    commit,
  )
    .split('\0')
    .filter((row) => row.startsWith('blob '))
    .map((row) => row.slice(5))
    .map((row) => ({ oid: row.slice(0, row.indexOf(' ')), path: row.slice(row.indexOf(' ') + 1) }))
    .filter(({ path }) => wanted.test(path));
  const input = rows.map(({ oid }) => `${oid}\n`).join('');
  const { stdout } = run('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch'], { input });
  let at = 0;
  return rows.map(({ path, oid }) => {
    const start = stdout.indexOf(0x0a, at) + 1;
    const said = stdout.toString('latin1', at, start - 1);
    if (said.endsWith(' missing')) {
      at = start;
      return { path, oid, bytes: Buffer.alloc(0), text: null };
    }
    const size = Number(said.split(' ')[2]);
    const bytes = stdout.subarray(start, start + size);
    at = start + size + 1;
    const isText = !bytes.subarray(0, 8192).includes(0);
    return { path, oid, bytes, text: isText ? bytes.toString() : null };
  });
}

/** How often a pattern (with the flag g) stands in the text files, by path; only those that hold it. */
export function occurrences(files, pattern) {
  return new Map(
    files.map(({ path, text }) => [path, text?.match(pattern)?.length ?? 0]).filter(([, count]) => count > 0),
  );
}

export function sum(counts) {
  return [...counts].reduce((total, [, count]) => total + count, 0);
}
