import { closeSync, readSync } from 'node:fs';
import { openFile } from './open-file.ts';

/** Where in a file the bytes lie that belong to an object. */
export type Row = readonly [oid: string, offset: number, length: number];

const CHUNK = 1 << 22;

/**
 * Tells each row's bytes, lent until the next, in the order of the file. Reads forward in large steps, into one buffer;
 * what lies across a step's edge begins the next.
 */
export function streamRows(
  path: string,
  rows: readonly Row[],
  each: (oid: string, bytes: Buffer) => void,
): void {
  if (rows.length === 0) return;
  const file = openFile(path, 'r');
  const ordered = [...rows].sort((a, b) => a[1] - b[1]);
  let window = Buffer.allocUnsafe(CHUNK);
  let start = 0;
  let end = 0;
  try {
    for (const [oid, offset, length] of ordered) {
      if (offset < start || offset + length > end) {
        if (length > window.length) window = Buffer.allocUnsafe(length);
        start = offset;
        end = offset + fill(file, window, offset);
      }
      each(oid, window.subarray(offset - start, offset - start + length));
    }
  } finally {
    closeSync(file);
  }
}

/** How many bytes were there. */
function fill(file: number, buffer: Buffer, offset: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(file, buffer, filled, buffer.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
