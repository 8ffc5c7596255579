// The main job from nothing, under this version of Node and under later ones: every ref of every recipient has to be the
// same. Their tables of Unicode, their sorting and their collectors differ; nothing that Saphan writes may.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run, withFolder } from './donors/shell.js';

const VERSIONS = ['22.23.3', '24.21.0'];
const DEMO = join('demo', 'e-laos');
/** What a run makes anew. */
const MADE = ['.saphan', 'recipients', 'saphan.lock'];

await withFolder((folder) => {
  const expected = refsUnder(process.execPath, 'this');
  for (const version of VERSIONS) {
    if (refsUnder(installed(folder, version), version) !== expected)
      throw new Error(`Node ${version} makes other recipients than ${process.version}`);
    console.log(`Node ${version} makes the same ${expected.split('\n').length} refs as ${process.version}.`);
  }
});

/** The demo's donors stand beside it, so its copy does too. */
function refsUnder(node, name) {
  const workspace = join('demo', `e-laos-${name}`);
  rmSync(workspace, { recursive: true, force: true });
  cpSync(DEMO, workspace, { recursive: true, filter: (path) => !MADE.includes(basename(path)) });
  try {
    run(node, [join('bin', 'saphan.js'), 'transfer', '-C', workspace, '--no-checkout']);
    return refsOf(join(workspace, 'recipients'));
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

function refsOf(recipients) {
  const listings = readdirSync(recipients).map((id) =>
    run('git', ['for-each-ref', `--format=${id} %(refname) %(objectname)`], { cwd: join(recipients, id) }),
  );
  return listings
    .map(({ stdout }) => stdout.toString())
    .sort()
    .join('')
    .trim();
}

/** The program out of the package that npm’s `node` is made of: that one runs a script when it is installed. */
function installed(folder, version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const cwd = join(folder, version);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`], { cwd });
  return join(cwd, 'node_modules', name, 'bin', 'node');
}
