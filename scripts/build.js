// Compiles src/ to dist/ and bundles what bin/saphan.js runs, and remembers from what: an unchanged source is
// not compiled again. The bundle halves the time that every command takes to start (bench/README.md): Node
// opens one file instead of six hundred.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.built-from');

export function build() {
  const digest = digestOf(['tsconfig.json', 'package-lock.json', ...filesBelow('src')]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  process.stderr.write('Compiling …\n');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  bundle(digest);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function bundle(digest) {
  buildSync({
    absWorkingDir: root,
    // The second is what other threads run.
    entryPoints: { saphan: 'dist/cli/main.js', 'survey-helper': 'dist/cli/survey-helper.js' },
    outdir: 'dist/bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // A native program beside its loader, and nine megabytes that only broken files need.
    external: ['i18next-parser', 'oxc-parser', 'typescript'],
    // Some packages in CommonJS find their parts in a way that cannot be bundled; their modules can.
    mainFields: ['module', 'main'],
    define: { 'import.meta.SAPHAN_BUILD': JSON.stringify(digest.slice(0, 16)) },
    target: 'node20',
    legalComments: 'linked',
    // Packages in CommonJS call `require`, which a module has to make for itself.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

function filesBelow(folder) {
  const rows = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return rows
    .filter((row) => row.isFile())
    .map((row) => join(row.parentPath, row.name))
    .sort()
    .map((path) => path.slice(root.length + 1));
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
