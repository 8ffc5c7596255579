/**
 * Which texts some bytes surely do not hold, told from a small filter over them: Bloom's (CACM 13(7), 1970), with one
 * hash, over every second run of four bytes. Of any text of five bytes or more such runs stand in what holds it,
 * wherever it begins. A–Z is folded, as a search for names does.
 */

const LEAST = 5;
const GOLDEN = 0x9e3779b1;
/** Of the number of bits, as a power of two: one for a byte at least, so two for a run, or four. */
const SMALLEST = 6;
const LARGEST = 22;

/** Of a text the hashes of its runs, for either parity of the place where it begins; null where it is too short to tell. */
export type Grams = readonly (readonly number[])[] | null;

export function gramsOf(text: Uint8Array): Grams {
  if (text.length < LEAST) return null;
  return [0, 1].map((parity) => {
    const hashes: number[] = [];
    for (let at = parity; at + 4 <= text.length; at += 2) hashes.push(hashAt(text, at));
    return hashes;
  });
}

/** The size in bytes of the filter over so many bytes. */
export function filterSize(length: number): number {
  return 1 << (logOf(length) - 3);
}

/** Fills in the filter over these bytes at `start`; there are zeros before. */
export function fillFilter(bytes: Uint8Array, filter: Uint8Array, start: number): void {
  const shift = 32 - logOf(bytes.length);
  let last = pairAt(bytes, 0);
  for (let at = 2; at + 2 <= bytes.length; at += 2) {
    const pair = pairAt(bytes, at);
    const bit = Math.imul((last << 16) | pair, GOLDEN) >>> shift;
    filter[start + (bit >>> 3)]! |= 1 << (bit & 7);
    last = pair;
  }
}

/** Whether bytes of that length, with their filter at `start`, may hold a text. */
export function mayHold(filter: Uint8Array, start: number, length: number, grams: Grams): boolean {
  if (grams === null) return true;
  const shift = 32 - logOf(length);
  return grams.some((hashes) =>
    hashes.every((hash) => {
      const bit = hash >>> shift;
      return (filter[start + (bit >>> 3)]! & (1 << (bit & 7))) !== 0;
    }),
  );
}

function hashAt(bytes: Uint8Array, at: number): number {
  return Math.imul((pairAt(bytes, at) << 16) | pairAt(bytes, at + 2), GOLDEN) >>> 0;
}

/** Two bytes with A–Z folded; so are some others, which only makes the filter weaker. */
function pairAt(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]! | 0x2020;
}

function logOf(length: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, 32 - Math.clz32(length)));
}
