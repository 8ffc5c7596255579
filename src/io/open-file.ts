import { openSync } from 'node:fs';
import { fsFailure } from './fs-failure.ts';

/** A file's descriptor; what hinders it is told as the trouble with the machine that it is. */
export function openFile(path: string, flags: 'r' | 'w' | 'w+'): number {
  try {
    return openSync(path, flags);
  } catch (cause) {
    throw fsFailure(path, cause);
  }
}
