import { statSync } from 'node:fs';
import { SaphanError } from '../model/error.ts';
import { fsFailure } from './fs-failure.ts';

/** Whether a folder is there. A file in its place, or in that of one above it, is somebody's mistake and not nothing. */
export function isFolder(path: string): boolean {
  try {
    if (statSync(path).isDirectory()) return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw fsFailure(path, cause);
  }
  throw new SaphanError('not-a-folder', { path });
}
