import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { fillFilter, filterSize, gramsOf, mayHold } from '../model/gram-filter.ts';
import { type Row, streamRows } from './stream-rows.ts';

const CHUNK = 1 << 20;

/** Writes a file of filters, one behind the other in the order of the blobs. */
export function gramWriter(path: string) {
  const file = openSync(path, 'w');
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

/** The blobs that hold none of these texts for sure, A–Z folded; none where the file of filters is not these blobs'. */
export function blobsWithout(
  path: string,
  blobs: readonly Row[],
  texts: readonly string[],
): ReadonlySet<string> {
  const filters: Row[] = [];
  const lengths = new Map<string, number>();
  let size = 0;
  for (const [oid, , length] of blobs) {
    const own = filterSize(length);
    filters.push([oid, size, own]);
    lengths.set(oid, length);
    size += own;
  }
  const without = new Set<string>();
  if (statSync(path, { throwIfNoEntry: false })?.size !== size) return without;
  const grams = texts.map((text) => gramsOf(Buffer.from(text)));
  streamRows(path, filters, (oid, filter) => {
    const length = lengths.get(oid)!;
    if (!grams.some((each) => mayHold(filter, length, each))) without.add(oid);
  });
  return without;
}
