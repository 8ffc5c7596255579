// Compiles src/ to dist/ and bundles what bin/saphan.js runs, and remembers from what: an unchanged source is
// not compiled again. The bundle halves the time that every command takes to start (bench/README.md): Node
// opens one file instead of six hundred.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.built-from');
/** A native program beside its loader, what only templates need, and nine megabytes that only broken files need. */
const OUTSIDE = ['i18next-parser', 'oxc-parser', 'typescript'];
/** esbuild thinks that Node 20 knows `\p{L}` of an older Unicode, and would make such a pattern anew at each call. */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

export function build() {
  const digest = digestOf(['tsconfig.json', 'package-lock.json', 'scripts/build.js', ...filesBelow('src')]);
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
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    // The second is what other threads run.
    entryPoints: { saphan: 'dist/cli/main.js', 'survey-helper': 'dist/cli/survey-helper.js' },
    outdir: 'dist/bundle',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: OUTSIDE,
    // Some packages in CommonJS find their parts in a way that cannot be bundled; their modules can.
    mainFields: ['module', 'main'],
    define: { 'import.meta.SAPHAN_BUILD': JSON.stringify(digest.slice(0, 16)) },
    target: 'node20',
    supported: SUPPORTED,
    legalComments: 'linked',
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  mkdirSync(join(root, 'dist', 'bundle'), { recursive: true });
  for (const { path, text } of outputFiles) {
    if (!path.endsWith('.js')) writeFileSync(path, text);
    else writeFileSync(path.replace(/\.js$/, '.cjs'), inCommonJs(text, metafile.outputs));
  }
  writeFileSync(
    join(root, 'dist', 'bundle', 'survey-helper.js'),
    threadOf('survey-helper', metafile.outputs),
  );
  writeFileSync(join(root, 'dist', 'bundle', 'build'), digest.slice(0, 16));
}

/** What a thread starts from: the modules of the bundle are no modules of Node's. */
function threadOf(name, outputs) {
  const needs = JSON.stringify([...packagesOf(`dist/bundle/${name}.js`, outputs)]);
  return `import { fileURLToPath } from 'node:url';
import { loader } from '../../bin/load.js';

await loader(fileURLToPath(new URL('./', import.meta.url))).later('./${name}.cjs', ${needs});
`;
}

/** A module as bin/load.js runs it: V8 keeps what it has compiled of scripts, and of ECMAScript modules in no Node 20. */
function inCommonJs(text, outputs) {
  const { code } = transformSync(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: SUPPORTED,
    define: { 'import.meta.url': 'bundleUrl' },
  });
  const body = code
    .replace(/\bimport\("\.\/([^"]+)\.js"\)/g, (_, name) => {
      const needs = [...packagesOf(`dist/bundle/${name}.js`, outputs)];
      return `bundleImport("./${name}.cjs", ${JSON.stringify(needs)})`;
    })
    // Code that V8 has kept cannot import by itself.
    .replace(/\bimport\("([^."][^"]*)"\)/g, (_, name) => `bundleImport("${name}", ["${name}"])`)
    .replace(/\brequire\("\.\/([^"]+)\.js"\)/g, 'require("./$1.cjs")');
  return `(function (module, require, bundleImport, bundleUrl) {'use strict';\n${body}})\n`;
}

/** The packages outside the bundle that a module and all that it needs at once import. */
function packagesOf(path, outputs, seen = new Set()) {
  if (seen.has(path)) return new Set();
  seen.add(path);
  const found = new Set();
  for (const { path: imported, kind } of outputs[path].imports) {
    if (kind !== 'import-statement') continue;
    if (OUTSIDE.includes(imported)) found.add(imported);
    else if (imported in outputs) for (const each of packagesOf(imported, outputs, seen)) found.add(each);
  }
  return found;
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
