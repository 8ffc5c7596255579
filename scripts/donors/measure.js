import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';

/** Whether GNU time is there, which alone knows processor time and memory of a program and its children. */
export const hasTime = existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true']).status === 0;

/** Runs a program once: wall clock, and where it can be told processor time and the size of the largest process. */
export function measure([command, ...args], { cwd, env = {} } = {}) {
  const notes = join(tmpdir(), `saphan-${process.pid}.time`);
  const timed = ['-f', '%U %S %M', '-o', notes, command, ...args];
  const settings = { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] };
  const from = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(hasTime ? GNU_TIME : command, hasTime ? timed : args, settings);
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''} ended with ${status}:\n${stderr}`);
  if (!hasTime) return { ms, cpu: null, mb: null };
  const [user, system, kilobytes] = readFileSync(notes, 'utf8').trim().split(' ').map(Number);
  rmSync(notes);
  return { ms, cpu: (user + system) * 1000, mb: kilobytes / 1024 };
}
