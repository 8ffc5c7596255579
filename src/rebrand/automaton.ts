/** Where a needle ends in the scanned bytes: `[needle index, end offset]`, in the order of the ends. */
export type RawHits = readonly (readonly [needle: number, end: number])[];

/**
 * A searcher for many needles at once over bytes, with A–Z folded: Aho and Corasick's automaton
 * (CACM 18(6), 1975) as a full transition table over the byte classes that the needles use, so a byte
 * costs one look-up however many needles there are. A state whose transition is negative has output.
 * Where nothing has begun, Wu and Manber's table of shifts (TR-94-17, 1994) says how far to leap.
 */
export type Automaton = { readonly scan: (bytes: Uint8Array) => RawHits };

type Machine = {
  readonly classes: Uint8Array;
  readonly width: number;
  readonly table: Int32Array;
  readonly output: Int32Array;
  readonly link: Int32Array;
  /** The shortest needle's length: what a leap looks ahead. */
  readonly shortest: number;
  /** By two neighbouring bytes: how far the next needle's `shortest` bytes end behind them at least. */
  readonly shifts: Uint8Array;
};

export function buildAutomaton(needles: readonly Uint8Array[]): Automaton {
  const classes = byteClasses(needles);
  const width = Math.max(...classes) + 1;
  const trie = buildTrie(needles, classes, width);
  const shortest = Math.min(255, ...needles.map((needle) => needle.length));
  const shifts = buildShifts(needles, classes, shortest);
  const machine = { classes, width, ...complete(trie, width), shortest, shifts };
  // With a leap of one byte there is nothing to win.
  const search = shortest > 2 ? leap : walk;
  return {
    scan(bytes) {
      const hits: [number, number][] = [];
      search(machine, bytes, hits);
      return hits;
    },
  };
}

/** Bytes side by side: a table of all of them is asked once where one of their classes would be asked thrice. */
const PAIRS = 1 << 16;
/** States that there is room for at first. */
const ROOM = 1_024;

type Trie = { readonly next: Int32Array; readonly output: Int32Array };

function byteClasses(needles: readonly Uint8Array[]): Uint8Array {
  const classes = new Uint8Array(256);
  let count = 0;
  for (const needle of needles) {
    for (const byte of needle) if (classes[byte] === 0) classes[byte] = ++count;
  }
  for (let upper = 0x41; upper <= 0x5a; upper++) classes[upper] = classes[upper + 0x20]!;
  return classes;
}

function buildTrie(needles: readonly Uint8Array[], classes: Uint8Array, width: number): Trie {
  const most = needles.reduce((sum, needle) => sum + needle.length, 1);
  let next = new Int32Array(Math.min(most, ROOM) * width).fill(-1);
  const output = new Int32Array(most).fill(-1);
  let states = 1;
  needles.forEach((needle, index) => {
    let state = 0;
    for (const byte of needle) {
      const slot = state * width + classes[byte]!;
      if (next[slot] === -1) {
        if (states * width === next.length) next = doubled(next);
        next[slot] = states++;
      }
      state = next[slot]!;
    }
    if (output[state] === -1) output[state] = index;
  });
  return { next: next.subarray(0, states * width), output: output.subarray(0, states) };
}

function doubled(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2).fill(-1, table.length);
  larger.set(table);
  return larger;
}

/** Fills in the failure transitions breadth first, and marks each transition into a state with output. */
function complete({ next: table, output }: Trie, width: number) {
  const states = output.length;
  const fail = new Int32Array(states);
  const link = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let c = 0; c < width; c++) {
    if (table[c]! > 0) queue[tail++] = table[c]!;
    else table[c] = 0;
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head]!;
    link[state] = output[fail[state]!]! >= 0 ? fail[state]! : link[fail[state]!]!;
    for (let c = 0; c < width; c++) {
      const slot = state * width + c;
      const fallback = table[fail[state]! * width + c]!;
      if (table[slot]! > 0) {
        fail[table[slot]!] = fallback;
        queue[tail++] = table[slot]!;
      } else table[slot] = fallback;
    }
  }
  for (let slot = 0; slot < table.length; slot++) {
    const state = table[slot]!;
    if (output[state]! >= 0 || link[state]! > 0) table[slot] = ~state;
  }
  return { table, output, link };
}

function buildShifts(needles: readonly Uint8Array[], classes: Uint8Array, shortest: number): Uint8Array {
  const shifts = new Uint8Array(PAIRS).fill(Math.max(0, shortest - 1));
  const bytesOf = membersOf(classes);
  for (const needle of needles) {
    for (let at = 1; at < shortest; at++) {
      const shift = shortest - 1 - at;
      for (const first of bytesOf[classes[needle[at - 1]!]!]!) {
        for (const second of bytesOf[classes[needle[at]!]!]!) {
          const pair = (first << 8) | second;
          if (shift < shifts[pair]!) shifts[pair] = shift;
        }
      }
    }
  }
  return shifts;
}

/** The bytes of each class. */
function membersOf(classes: Uint8Array): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: Math.max(...classes) + 1 }, () => []);
  for (const [byte, group] of classes.entries()) members[group]!.push(byte);
  return members;
}

/** Leaps to where a needle may stand, and walks from there until none is begun any more. */
function leap(machine: Machine, bytes: Uint8Array, hits: [number, number][]): void {
  const { shifts, shortest } = machine;
  const reach = shortest - 1;
  for (let i = reach; i < bytes.length; ) {
    const shift = shifts[(bytes[i - 1]! << 8) | bytes[i]!]!;
    i = shift > 0 ? i + shift : walk(machine, bytes, hits, i - reach) + reach;
  }
}

/** Walks on from `from` until no needle is begun, or (from the start) to the end; returns where it stopped. */
function walk(machine: Machine, bytes: Uint8Array, hits: [number, number][], from?: number): number {
  const { classes, width, table, output, link } = machine;
  const isPartial = from !== undefined;
  let state = 0;
  for (let i = from ?? 0; i < bytes.length; ) {
    state = table[state * width + classes[bytes[i++]!]!]!;
    if (state === 0 && isPartial) return i;
    if (state >= 0) continue;
    state = ~state;
    for (let s = state; s > 0; s = link[s]!) if (output[s]! >= 0) hits.push([output[s]!, i]);
  }
  return bytes.length;
}
