import { close, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { exitOf, gitFailure, type Repository, spawnGit } from './git.ts';
import { openFile } from './open-file.ts';

const NEWLINE = 0x0a;
const WINDOW = 1 << 22;

/** Told of each object: the bytes are lent until the next call, `offset` is where they lie in the file. */
type Each = (oid: string, bytes: Buffer, offset: number) => void;

/**
 * As `catFile`, but git writes into a file and we read behind it. A pipe holds 64 KiB, so through a pipe the
 * two would wait for each other; through a file each runs at its own speed, on its own core. What is left is
 * the file: all objects unpacked, each behind a line of git's.
 */
export async function catFileThrough(
  repository: Repository,
  oids: readonly string[],
  path: string,
  each: Each,
  missing: (oid: string) => void,
): Promise<void> {
  if (oids.length === 0) return;
  const file = openFile(path, 'w+');
  try {
    const args = ['cat-file', '--batch', '--buffer'];
    const child = spawnGit(repository, args, {}, { stdout: file });
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${oids.join('\n')}\n`);
    let exit: number | null = null;
    const ended = exitOf(child).then((code) => {
      exit = code;
    });
    const reader = windowReader(file, oids, each, missing);
    for (;;) {
      const isOver = exit !== null;
      if (reader()) await new Promise(setImmediate);
      else if (isOver) break;
      else await wait(1);
    }
    await ended;
    if (exit !== 0) throw gitFailure(repository, args, Buffer.concat(errors).toString(), exit ?? 128);
  } finally {
    // A twentieth of a dry run goes by until the room of a large file is free again, and nothing hangs on that.
    close(file, () => undefined);
  }
}

/** Reads on from where it stopped, and tells every object that is whole; says whether there was anything new. */
function windowReader(
  file: number,
  oids: readonly string[],
  each: Each,
  missing: (oid: string) => void,
): () => boolean {
  const parse = objectParser(oids, each, missing);
  let buffer = Buffer.allocUnsafe(WINDOW);
  let filled = 0;
  let position = 0;
  return () => {
    const count = readSync(file, buffer, filled, buffer.length - filled, position);
    if (count === 0) return false;
    filled += count;
    position += count;
    const { used, needed } = parse(buffer.subarray(0, filled), position - filled);
    buffer.copyWithin(0, used, filled);
    filled -= used;
    if (needed > buffer.length) {
      const larger = Buffer.allocUnsafe(needed);
      buffer.copy(larger, 0, 0, filled);
      buffer = larger;
    }
    return true;
  };
}

const SPACE = 0x20;
/** What git says of an object that it does not have ends in this; all other lines end in a size. */
const MISSING = 0x67;

/**
 * Takes `<oid> <type> <size>\n<bytes>\n…` in the order in which git was asked; returns how far it came, and how much the next
 * object needs.
 */
function objectParser(oids: readonly string[], each: Each, missing: (oid: string) => void) {
  let told = 0;
  return (data: Buffer, start: number) => {
    let used = 0;
    for (;;) {
      const oid = oids[told] ?? '';
      const end = data.indexOf(NEWLINE, used + oid.length);
      if (end === -1) return { used, needed: 0 };
      if (data[end - 1] === MISSING) {
        missing(oid);
        told++;
        used = end + 1;
        continue;
      }
      const from = end + 1;
      const to = from + sizeBefore(data, end);
      if (to + 1 > data.length) return { used, needed: to + 1 - used };
      each(oid, data.subarray(from, to), start + from);
      told++;
      used = to + 1;
    }
  };
}

/** The decimal number that ends there. */
function sizeBefore(data: Buffer, end: number): number {
  let size = 0;
  for (let at = end - 1, unit = 1; data[at] !== SPACE; at--, unit *= 10) size += (data[at]! - 0x30) * unit;
  return size;
}
