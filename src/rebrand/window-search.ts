import type { NeedleSearch } from './needle-search.ts';
import { buildWindows, markAt, type Windows } from './windows.ts';

/** Shorter needles leave nothing to leap over. */
export const SHORTEST_WINDOW = 3;

/** So many places are looked at before any is looked at closely. */
const ROUND = 1 << 14;
const LANES = 4;
/** A–Z as a–z, all other bytes as they are. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
);
/** What the rounds of all searches write into; none calls another. */
const met = new Int32Array(ROUND + LANES);
const left = new Int32Array(ROUND + LANES);

/**
 * Wu and Manber's search (TR-94-17, 1994): of each needle a window of equal size is looked for, and the table of shifts
 * says by two or three neighbouring bytes how far the next window ends behind them at least. Three things are otherwise. The window
 * is the rarest piece of its needle, not its beginning: names share their words. Four places are moved on by turns, since
 * each has to wait for what its table says. And no branch asks whether a window may end here: places are written down, and
 * counted only where one may, as a processor guesses wrong in every second of such questions.
 */
export function windowSearch(needles: readonly Uint8Array[]): NeedleSearch {
  const windows = buildWindows(needles);
  return {
    scan(bytes) {
      const hits: [number, number][] = [];
      for (let from = windows.size - 1; from < bytes.length; from += ROUND)
        verify(windows, needles, bytes, sift(windows, bytes, leap(windows, bytes, from)), hits);
      if (hits.length < 2) return hits;
      return hits.sort((a, b) => a[1] - b[1] || needles[b[0]]!.length - needles[a[0]]!.length);
    },
  };
}

/** Writes into `met` where windows may end, of a round that begins at `from`; returns how many. */
function leap({ shifts, third }: Windows, bytes: Uint8Array, from: number): number {
  const quarter = Math.min(ROUND, bytes.length - from) >> 2;
  const [endA, endB, endC] = [from + quarter, from + 2 * quarter, from + 3 * quarter];
  const endD = Math.min(from + ROUND, bytes.length);
  let [a, b, c, d] = [from, endA, endB, endC];
  let count = 0;
  // The keys as `keyAt` has them, written out as in `sift`.
  while (a < endA && b < endB && c < endC && d < endD) {
    const shiftA = shifts[(bytes[a]! & 31) | ((bytes[a - 1]! & 31) << 5) | ((bytes[a - 2]! & third) << 10)]!;
    const shiftB = shifts[(bytes[b]! & 31) | ((bytes[b - 1]! & 31) << 5) | ((bytes[b - 2]! & third) << 10)]!;
    const shiftC = shifts[(bytes[c]! & 31) | ((bytes[c - 1]! & 31) << 5) | ((bytes[c - 2]! & third) << 10)]!;
    const shiftD = shifts[(bytes[d]! & 31) | ((bytes[d - 1]! & 31) << 5) | ((bytes[d - 2]! & third) << 10)]!;
    met[count] = a;
    count += shiftA >> 7;
    met[count] = b;
    count += shiftB >> 7;
    met[count] = c;
    count += shiftC >> 7;
    met[count] = d;
    count += shiftD >> 7;
    a += shiftA & 127;
    b += shiftB & 127;
    c += shiftC & 127;
    d += shiftD & 127;
  }
  count = walk(shifts, third, bytes, a, endA, count);
  count = walk(shifts, third, bytes, b, endB, count);
  count = walk(shifts, third, bytes, c, endC, count);
  return walk(shifts, third, bytes, d, endD, count);
}

function walk(
  shifts: Uint8Array,
  third: number,
  bytes: Uint8Array,
  from: number,
  end: number,
  count: number,
): number {
  let total = count;
  for (let at = from; at < end; ) {
    const shift =
      shifts[(bytes[at]! & 31) | ((bytes[at - 1]! & 31) << 5) | ((bytes[at - 2]! & third) << 10)]!;
    met[total] = at;
    total += shift >> 7;
    at += shift & 127;
  }
  return total;
}

/** Copies into `left` those of the `count` places where the whole window looks like one; returns how many. */
function sift({ factors, mask, present }: Windows, bytes: Uint8Array, count: number): number {
  const [f1, f2, f3, f4] = factors;
  let total = 0;
  for (let i = 0; i < count; i++) {
    const at = met[i]!;
    left[total] = at;
    // Before the fourth byte nothing can be read: `verify` looks.
    if (at < 4) total++;
    else {
      // As `markAt` has it, written out: through a call six thousand needles take a quarter more.
      const mark =
        (bytes[at]! | 32) +
        (bytes[at - 1]! | 32) * f1 +
        (bytes[at - 2]! | 32) * f2 +
        (bytes[at - 3]! | 32) * f3 +
        (bytes[at - 4]! | 32) * f4;
      total += present[mark & mask]!;
    }
  }
  return total;
}

/** Notes the needles that stand around the first `count` places of `left`. */
function verify(
  windows: Windows,
  needles: readonly Uint8Array[],
  bytes: Uint8Array,
  count: number,
  hits: [number, number][],
): void {
  const { size, firsts, nexts, offsets, factors, mask, begins } = windows;
  for (let i = 0; i < count; i++) {
    const at = left[i]!;
    for (let next = firsts[markAt(bytes, at, factors, mask)]!; next > 0; next = nexts[next - 1]!) {
      const start = at + 1 - size - offsets[next - 1]!;
      if (start < 0 || FOLDED[bytes[start]!] !== begins[next - 1]) continue;
      const needle = needles[next - 1]!;
      if (stands(needle, bytes, start)) hits.push([next - 1, start + needle.length]);
    }
  }
}

/** But for its first byte. */
function stands(needle: Uint8Array, bytes: Uint8Array, start: number): boolean {
  if (start + needle.length > bytes.length) return false;
  for (let i = 1; i < needle.length; i++) {
    if (FOLDED[bytes[start + i]!] !== needle[i]) return false;
  }
  return true;
}
