import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFileOr } from '../../io/write-file.ts';
import { SaphanError } from '../../model/error.ts';

/** The bytes of a file that somebody sent back. */
export function deliveredBytes(path: string, cwd: string): Buffer {
  const at = resolve(cwd, path);
  const isFolder = statSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const bytes = isFolder ? null : readFileOr(at, null);
  if (bytes === null) throw new SaphanError('delivery-missing', { path });
  return bytes;
}
