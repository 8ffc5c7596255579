// What the donor checks and the benchmark both need: to start programs, and saphan among them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAPHAN = fileURLToPath(new URL('../../bin/saphan.js', import.meta.url));
const ROOM = 1 << 29;

/** Runs a program to its end and fails on an exit code that was not expected. */
export function run(command, args, { cwd, env = {}, input, accept = [0], isDonors = false } = {}) {
  const settings = { cwd, input, env: { ...process.env, ...env }, maxBuffer: ROOM };
  const { status, stdout, stderr, error } = spawnSync(command, args, settings);
  if (error !== undefined) throw error;
  if (!accept.includes(status)) {
    // What a donor's own tools print may hold its secrets.
    const said = isDonors ? '' : `:\n${stdout}\n${stderr}`.trimEnd().split('\n').slice(-12).join('\n');
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} … ended with ${status}${said}`);
  }
  return { status, stdout, stderr };
}

export function git(gitDir, ...args) {
  return run('git', [`--git-dir=${gitDir}`, ...args])
    .stdout.toString()
    .trim();
}

/** The command line of saphan, for those who time it. */
export function saphanCommand(...args) {
  return [process.execPath, SAPHAN, '--no-input', ...args];
}

/** Runs saphan and gives its exit code and the one JSON document that it prints. */
export function saphan(args, options = {}) {
  const [command, ...rest] = saphanCommand('--json', ...args);
  const { status, stdout, stderr } = run(command, rest, { accept: [0, 1], ...options });
  if (stdout.length === 0) throw new Error(`saphan ${args[0]} said nothing but:\n${stderr}`);
  return { exit: status, ...JSON.parse(stdout.toString()) };
}

/** The repository of a donor below the directory that was given, or null where it is not there. */
export function donorRepository(folder, name) {
  const path = resolve(folder, name, 'repo');
  return existsSync(path) ? path : null;
}

/** A new bare repository that holds nothing but what the given refs reach. */
export function bareCopy(source, target, ...refspecs) {
  run('git', ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', target]);
  git(target, 'fetch', '--quiet', '--no-tags', '--depth=1', `file://${source}`, ...refspecs);
}

/** Writes the files of a commit into a new directory. */
export function checkOut(gitDir, commit, folder) {
  mkdirSync(folder, { recursive: true });
  const env = { GIT_INDEX_FILE: `${folder}.index` };
  const where = [`--git-dir=${gitDir}`, `--work-tree=${folder}`];
  run('git', [...where, 'checkout', '--quiet', '--force', commit, '--', '.'], { env, cwd: folder });
}

/** Lets `work` use a directory that is gone afterwards, also after a failure. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'saphan-donors-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
