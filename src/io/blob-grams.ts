import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { fillFilter, filterSize, gramsOf, mayHold } from '../model/gram-filter.ts';

const CHUNK = 1 << 20;
/** Larger than any one filter. */
const WINDOW = 1 << 22;

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

/** Of blobs with these lengths those that hold none of these texts for sure, A–Z folded; none where the file of filters is not these blobs'. */
export function blobsWithout(
  path: string,
  blobs: readonly string[],
  lengths: readonly number[],
  texts: readonly string[],
): ReadonlySet<string> {
  const without = new Set<string>();
  const size = lengths.reduce((sum, length) => sum + filterSize(length), 0);
  if (statSync(path, { throwIfNoEntry: false })?.size !== size) return without;
  const grams = texts.map((text) => gramsOf(Buffer.from(text)));
  const file = openSync(path, 'r');
  try {
    const window = Buffer.allocUnsafe(Math.min(size, WINDOW));
    let end = 0;
    let at = 0;
    for (const [i, length] of lengths.entries()) {
      const own = filterSize(length);
      if (at + own > end) {
        window.copyWithin(0, at, end);
        end += readSync(file, window, end - at, window.length - end + at, null) - at;
        at = 0;
      }
      if (at + own > end) return new Set();
      if (!grams.some((each) => mayHold(window, at, length, each))) without.add(blobs[i]!);
      at += own;
    }
  } finally {
    closeSync(file);
  }
  return without;
}
