import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { SaphanError } from '../model/error.ts';
import { fsFailure } from './fs-failure.ts';

type Holder = { readonly pid: number; readonly host: string; readonly started: string };

/** A lock of another machine (a container, say) is dead when nobody has touched it for this long. */
const SILENCE_MS = 60_000;
const HEARTBEAT_MS = 5_000;

/**
 * Lets one run at a time write in a workspace. A lock whose process is gone (killed, or a machine that
 * restarted) is taken over: there is never anything to clean by hand. Returns what gives the lock back.
 */
export function lockWorkspace(root: string): () => void {
  const path = join(root, '.saphan', 'running');
  const me: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  for (let attempt = 0; attempt < 3; attempt++) {
    if (create(path, me)) return hold(path);
    const holder = read(path);
    if (holder !== null && isAlive(holder, path))
      throw new SaphanError('workspace-busy', { path: root, pid: holder.pid });
    takeAway(path, holder);
  }
  throw new SaphanError('workspace-busy', { path: root, pid: 0 });
}

function hold(path: string): () => void {
  const beat = setInterval(() => touch(path), HEARTBEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // A lock that cannot be touched is still held: on this machine its process says so.
  }
}

/** Removes a dead lock, and only that: another run may have replaced it since it was read. */
function takeAway(path: string, dead: Holder | null): void {
  const aside = `${path}.${process.pid}.dead`;
  try {
    renameSync(path, aside);
    if (JSON.stringify(read(aside)) !== JSON.stringify(dead)) linkSync(aside, path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw fsFailure(path, cause);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Appears with its content in one step: a reader never sees an empty lock. */
function create(path: string, holder: Holder): boolean {
  const own = `${path}.${holder.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(own, JSON.stringify(holder));
    linkSync(own, path);
    return true;
  } catch (cause) {
    // ENOENT: another run has taken it for what a dead one left.
    if (['EEXIST', 'ENOENT'].includes((cause as NodeJS.ErrnoException).code ?? '')) return false;
    throw fsFailure(path, cause);
  } finally {
    rmSync(own, { force: true });
  }
}

function read(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, host, started }: Holder, path: string): boolean {
  if (host !== hostname())
    return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SILENCE_MS;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(pid) === started;
}

/** When a process began, in the kernel's ticks: tells it from a later one with the same number. '' where unknown. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
