import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams as PipedGit,
  spawn,
} from 'node:child_process';
import { once } from 'node:events';
import { SaphanError } from '../model/error.ts';
import { gitEnvironment, gitSettings, OFFLINE } from './git-environment.ts';

/** A repository by its git directory: named outright, since `safe.bareRepository` trusts nothing found. */
export type Repository = { readonly gitDir: string; readonly workTree?: string };

export type GitOptions = {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are answers and not failures. */
  readonly accept?: readonly number[];
};

export type GitAnswer = { readonly stdout: Buffer; readonly stderr: string; readonly exit: number };

/** Open files that git reads from or writes to itself, at its own speed. */
export type Files = { readonly stdin?: number; readonly stdout?: number };

/** Starts git's plumbing. simple-git decodes what it reads as text, so bytes and streams go through here. */
export function spawnGit(repository: Repository, args: readonly string[], options?: GitOptions): PipedGit;
export function spawnGit(
  repository: Repository,
  args: readonly string[],
  options: GitOptions,
  files: Files,
): ChildProcess;
export function spawnGit(
  repository: Repository,
  args: readonly string[],
  options: GitOptions = {},
  files: Files = {},
): ChildProcess {
  const settings = gitSettings().flatMap((setting) => ['-c', setting]);
  const where = [
    `--git-dir=${repository.gitDir}`,
    ...(repository.workTree === undefined ? [] : [`--work-tree=${repository.workTree}`]),
  ];
  const env = { ...gitEnvironment(OFFLINE), ...options.env };
  return spawn('git', [...settings, ...where, ...args], {
    env,
    stdio: [files.stdin ?? 'pipe', files.stdout ?? 'pipe', 'pipe'],
    windowsHide: true,
    ...(repository.workTree === undefined ? {} : { cwd: repository.workTree }),
  });
}

/** Runs a git command to its end. Fails with `git-failed` (or `disk-full`) unless the exit code is accepted. */
export async function git(
  repository: Repository,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitAnswer> {
  const child = spawnGit(repository, args, options);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const exit = await exitOf(child);
  const answer = { stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString(), exit };
  if (exit !== 0 && !(options.accept ?? []).includes(exit))
    throw gitFailure(repository, args, answer.stderr, exit);
  return answer;
}

/** The trimmed text that a git command prints. */
export async function gitText(
  repository: Repository,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await git(repository, args, options)).stdout.toString().trimEnd();
}

/** Waits for the end of a child; a git that is not there is said so. */
export async function exitOf(child: ChildProcess): Promise<number> {
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code ?? 128;
  } catch (cause) {
    throw new SaphanError('git-missing', { minimum: '2.38', found: 'none' }, { cause });
  }
}

/** How git, or the system through it, says that there is no room. */
export function isDiskFull(message: string): boolean {
  return /no space left on device|disk quota exceeded|file too large/i.test(message);
}

/** What git said, on one line: a line break would be printed as a sign that nobody can read. */
export function gitFailure(
  repository: Repository,
  args: readonly string[],
  stderr: string,
  exit: number,
): SaphanError {
  const message =
    stderr
      .trim()
      .split(/\s*\n\s*/)
      .join('; ') || `exit ${exit}`;
  if (isDiskFull(message)) return new SaphanError('disk-full', { path: repository.gitDir });
  return new SaphanError('git-failed', { command: args[0] ?? '', message });
}
