/** What `windowSearch` asks, of needles none of which is shorter than `size`. */
export type Windows = {
  /** How long all windows are. */
  readonly size: number;
  /**
   * By two neighbouring bytes (the second the lower): how far to go on, 1 to 127, and 128 more where a window may end here.
   */
  readonly shifts: Uint8Array;
  /** What the bytes before the last count in the mark of a window. */
  readonly factors: Factors;
  /** By the mark of a window: 1 + the first needle whose window has it, or 0. */
  readonly firsts: Int32Array;
  /** For each needle: 1 + the next one of the same mark, or 0. */
  readonly nexts: Int32Array;
  /** For each needle: how far in it its window begins. */
  readonly offsets: Int32Array;
};
type Factors = readonly [number, number, number, number];

const PAIRS = 1 << 16;
const LONGEST_WINDOW = 16;
/** Odd, and apart from each other in the sixteen bits that count. */
const FACTORS: Factors = [31, 0x3c1, 0x745f, 0xa2b9];
/** Marks weigh more than pairs where the rarest window is chosen. */
const WEIGHT = 1 << 20;

export function buildWindows(needles: readonly Uint8Array[]): Windows {
  const size = Math.min(LONGEST_WINDOW, ...needles.map((needle) => needle.length));
  const [f1, f2, f3, f4] = FACTORS;
  const factors: Factors = [f1, f2, size > 3 ? f3 : 0, size > 4 ? f4 : 0];
  const offsets = rarest(needles, size, factors);
  const shifts = new Uint8Array(PAIRS).fill(size - 1);
  const firsts = new Int32Array(PAIRS);
  const nexts = new Int32Array(needles.length);
  needles.forEach((needle, index) => {
    const offset = offsets[index]!;
    for (let at = 1; at < size; at++)
      lower(shifts, needle[offset + at - 1]!, needle[offset + at]!, size - 1 - at);
    const mark = markAt(needle, offset + size - 1, factors);
    nexts[index] = firsts[mark]!;
    firsts[mark] = index + 1;
  });
  return { size, shifts: shifts.map((shift) => shift || 0x81), factors, firsts, nexts, offsets };
}

/** By how many needles have a window like it, and then by how many have its pairs. */
function rarest(needles: readonly Uint8Array[], size: number, factors: Factors): Int32Array {
  const marks = new Int32Array(PAIRS);
  const pairs = new Int32Array(PAIRS);
  for (const needle of needles) {
    for (let at = 1; at < needle.length; at++) pairs[pairAt(needle, at)]!++;
    for (let at = size - 1; at < needle.length; at++) marks[markAt(needle, at, factors)]!++;
  }
  return Int32Array.from(needles, (needle) => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + size <= needle.length; offset++) {
      let cost = marks[markAt(needle, offset + size - 1, factors)]! * WEIGHT;
      for (let at = offset + 1; at < offset + size; at++) cost += pairs[pairAt(needle, at)]!;
      if (cost >= least) continue;
      least = cost;
      best = offset;
    }
    return best;
  });
}

function pairAt(needle: Uint8Array, at: number): number {
  return (needle[at - 1]! << 8) | needle[at]!;
}

/** Of the window that ends at `at`, or of its last five bytes: equal for windows that only differ in case. */
export function markAt(bytes: Uint8Array, at: number, [f1, f2, f3, f4]: Factors): number {
  const mark =
    (bytes[at]! | 32) +
    (bytes[at - 1]! | 32) * f1 +
    (bytes[at - 2]! | 32) * f2 +
    (bytes[at - 3]! | 32) * f3 +
    (bytes[at - 4]! | 32) * f4;
  return mark & 0xffff;
}

/** In each case of its letters. */
function lower(shifts: Uint8Array, first: number, second: number, shift: number): void {
  for (const one of casesOf(first)) {
    for (const other of casesOf(second)) {
      const pair = (one << 8) | other;
      if (shift < shifts[pair]!) shifts[pair] = shift;
    }
  }
}

function casesOf(byte: number): readonly number[] {
  return byte >= 0x61 && byte <= 0x7a ? [byte, byte - 32] : [byte];
}
