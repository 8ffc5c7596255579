/** What `windowSearch` asks, of needles none of which is shorter than `size`. */
export type Windows = {
  /** How long all windows are. */
  readonly size: number;
  /** What counts of the byte two before a place, in the key of the place: 0 where pairs tell enough. */
  readonly third: number;
  /** By the key of a place: how far to go on, 1 to 127, and 128 more where a window may end here. */
  readonly shifts: Uint8Array;
  /** What the bytes before the last count in the mark of a window. */
  readonly factors: Factors;
  /** The bits of a mark that count. */
  readonly mask: number;
  /** By the mark of a window: 1 where a needle's window has it. */
  readonly present: Uint8Array;
  /** By the mark of a window: 1 + the first needle whose window has it, or 0. */
  readonly firsts: Int32Array;
  /** For each needle: 1 + the next one of the same mark, or 0. */
  readonly nexts: Int32Array;
  /** For each needle: how far in it its window begins. */
  readonly offsets: Int32Array;
  /** For each needle: its first byte. */
  readonly begins: Uint8Array;
};
type Factors = readonly [number, number, number, number];

/** Of each byte the five bits that tell letters apart and not their cases. */
const LETTER = 31;
const KEYS = 1 << 15;
const FEW_MARKS = 1 << 16;
/** With thousands of needles every tenth place that is looked at would have the mark of one. */
const MANY_MARKS = 1 << 18;
const MANY = 1_000;
const LONGEST_WINDOW = 16;
/** With more needles than this, of nearly every two letters some window has them. */
const FEW = 32;
/** Odd, and apart from each other in the bits that count. */
const FACTORS: Factors = [31, 0x3c1, 0x745f, 0xa2b9];
/** Marks weigh more than keys where the rarest window is chosen. */
const WEIGHT = 1 << 20;

export function buildWindows(needles: readonly Uint8Array[]): Windows {
  const size = Math.min(LONGEST_WINDOW, ...needles.map((needle) => needle.length));
  const third = needles.length > FEW && size > 3 ? LETTER : 0;
  const marks = needles.length > MANY ? MANY_MARKS : FEW_MARKS;
  const mask = marks - 1;
  const [f1, f2, f3, f4] = FACTORS;
  const factors: Factors = [f1, f2, size > 3 ? f3 : 0, size > 4 ? f4 : 0];
  const first = firstKey(third);
  const offsets = rarest(needles, size, third, factors, mask);
  const shifts = new Uint8Array(KEYS).fill(size - first);
  const present = new Uint8Array(marks);
  const firsts = new Int32Array(marks);
  const nexts = new Int32Array(needles.length);
  needles.forEach((needle, index) => {
    const offset = offsets[index]!;
    for (let at = first; at < size; at++) {
      const key = keyAt(needle, offset + at, third);
      shifts[key] = Math.min(shifts[key]!, size - 1 - at);
    }
    const mark = markAt(needle, offset + size - 1, factors, mask);
    nexts[index] = firsts[mark]!;
    firsts[mark] = index + 1;
    present[mark] = 1;
  });
  const begins = Uint8Array.from(needles, (needle) => needle[0]!);
  return {
    size,
    third,
    shifts: shifts.map((shift) => shift || 0x81),
    factors,
    mask,
    present,
    firsts,
    nexts,
    offsets,
    begins,
  };
}

/** By how many needles have a window like it, and then by how many have its keys. */
function rarest(
  needles: readonly Uint8Array[],
  size: number,
  third: number,
  factors: Factors,
  mask: number,
): Int32Array {
  const marks = new Int32Array(mask + 1);
  const keys = new Int32Array(KEYS);
  const first = firstKey(third);
  for (const needle of needles) {
    for (let at = first; at < needle.length; at++) keys[keyAt(needle, at, third)]!++;
    for (let at = size - 1; at < needle.length; at++) marks[markAt(needle, at, factors, mask)]!++;
  }
  return Int32Array.from(needles, (needle) => {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset + size <= needle.length; offset++) {
      let cost = marks[markAt(needle, offset + size - 1, factors, mask)]! * WEIGHT;
      for (let at = offset + first; at < offset + size; at++) cost += keys[keyAt(needle, at, third)]!;
      if (cost >= least) continue;
      least = cost;
      best = offset;
    }
    return best;
  });
}

/** Of the places of a text the first that has a key of its own. */
function firstKey(third: number): number {
  return third === 0 ? 1 : 2;
}

/** The two or three bytes that end at `at`: equal where they only differ in case. */
function keyAt(bytes: Uint8Array, at: number, third: number): number {
  return (bytes[at]! & LETTER) | ((bytes[at - 1]! & LETTER) << 5) | ((bytes[at - 2]! & third) << 10);
}

/** Of the window that ends at `at`, or of its last five bytes: equal for windows that only differ in case. */
export function markAt(bytes: Uint8Array, at: number, factors: Factors, mask: number): number {
  // Not taken apart: that asks an iterator, and a file has thousands of marks before any of it is compiled.
  const mark =
    (bytes[at]! | 32) +
    (bytes[at - 1]! | 32) * factors[0] +
    (bytes[at - 2]! | 32) * factors[1] +
    (bytes[at - 3]! | 32) * factors[2] +
    (bytes[at - 4]! | 32) * factors[3];
  return mark & mask;
}
