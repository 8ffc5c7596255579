import { closeSync, readSync, statSync } from 'node:fs';
import { filterSize, gramsOf, mayHold } from '../model/may-hold.ts';
import { openFile } from './open-file.ts';

/** Larger than any one filter. */
const WINDOW = 1 << 22;

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
  const file = openFile(path, 'r');
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
