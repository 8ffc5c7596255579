// The least that any tool has to do: git inflates all files of a commit, and somebody takes the bytes.
// Usage: node bench/read-blobs.js GIT_DIR COMMIT
import { spawn, spawnSync } from 'node:child_process';

const [gitDir, commit] = process.argv.slice(2);
const listing = spawnSync(
  'git',
  [`--git-dir=${gitDir}`, 'ls-tree', '-r', '--full-tree', '--format=%(objecttype) %(objectname)', commit],
  { maxBuffer: 1 << 28 },
);
const oids = new Set(
  listing.stdout
    .toString()
    .split('\n')
    .filter((row) => row.startsWith('blob '))
    .map((row) => row.slice(5)),
);
const child = spawn('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch', '--buffer']);
child.stdin.end(`${[...oids].join('\n')}\n`);
let bytes = 0;
for await (const chunk of child.stdout) bytes += chunk.length;
console.log(`${oids.size} blobs, ${bytes} bytes`);
