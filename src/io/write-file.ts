import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fsFailure } from './fs-failure.ts';

/** How a file ends that is not whole yet: a killed run leaves it, and the next one takes it away. */
export const LEFTOVER = '.saphan-tmp';

/** Writes a file whole or not at all; says whether it changed. An equal file is not touched. */
export function writeFile(path: string, content: string | Buffer): boolean {
  const bytes = Buffer.from(content);
  if (readFileOr(path, null)?.equals(bytes) === true) return false;
  const temporary = `${path}.${randomBytes(4).toString('hex')}${LEFTOVER}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw fsFailure(path, cause);
  }
  return true;
}

/** A file's bytes, or `fallback` where there is none. */
export function readFileOr<T>(path: string, fallback: T): Buffer | T {
  try {
    return readFileSync(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return fallback;
    throw fsFailure(path, cause);
  }
}
