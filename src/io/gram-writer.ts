import { closeSync, writeSync } from 'node:fs';
import { fillFilter, filterSize } from '../model/may-hold.ts';
import { openFile } from './open-file.ts';

const CHUNK = 1 << 20;

/** Writes a file of filters, one behind the other in the order of the blobs. */
export function gramWriter(path: string) {
  const file = openFile(path, 'w');
  let chunk = new Uint8Array(CHUNK);
  let used = 0;
  const flush = () => {
    writeSync(file, chunk, 0, used);
    chunk.fill(0, 0, used);
    used = 0;
  };
  return {
    add(bytes: Uint8Array): void {
      const size = filterSize(bytes.length);
      if (used + size > chunk.length) flush();
      if (size > chunk.length) chunk = new Uint8Array(size);
      fillFilter(bytes, chunk, used);
      used += size;
    },
    close(): void {
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
}
