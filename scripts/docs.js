// Writes the pages of docs/ that follow from the code. With --check it writes nothing, and fails if one differs.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isCheck = process.argv.includes('--check');

build();
const pages = {
  'docs/errors.md': (await import('./docs/errors.js')).errorsPage(),
  'docs/findings.md': (await import('./docs/findings.js')).findingsPage(),
  'docs/config.md': (await import('./docs/config.js')).configPage(root),
  'docs/decisions.md': (await import('./docs/decisions.js')).decisionsPage(root),
  'docs/cli.md': await (await import('./docs/cli.js')).cliPage(),
};

const formatted = Object.entries(pages).map(([path, text]) => [path, format(path, text)]);
const differing = formatted.filter(([path, text]) => read(join(root, path)) !== text);
for (const [path, text] of differing) {
  if (isCheck) console.error(`${path} is not what the code says: run npm run docs and commit it.`);
  else {
    writeFileSync(join(root, path), text);
    console.error(`Wrote ${path}`);
  }
}
if (isCheck && differing.length > 0) process.exitCode = 1;

/** As the linter wants it: a generated page is held to the same form as one that people wrote. */
function format(path, text) {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'format', '--colors=off', `--stdin-file-path=${path}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
