import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const BIN = join(import.meta.dirname, '..', '..', 'bin', 'saphan.js');

export type Spawned = { readonly exit: number | null; readonly stdout: string; readonly stderr: string };

export type SpawnOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** In units of 1,024 bytes: the largest file that the process and its children may write. */
  readonly largestFile?: number;
};

/** Runs the built command in a process of its own. `npm test` has built it. */
export function spawnSaphan(argv: readonly string[], options: SpawnOptions = {}): Promise<Spawned> {
  const command = [process.execPath, BIN, ...argv];
  const limited =
    options.largestFile === undefined
      ? command
      : ['bash', '-c', 'ulimit -f "$0" && exec "$@"', String(options.largestFile), ...command];
  const child = spawn(limited[0]!, limited.slice(1), {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) =>
      resolve({ exit, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
