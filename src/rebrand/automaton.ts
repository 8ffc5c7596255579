import type { NeedleSearch, RawHits } from './needle-search.ts';

type Machine = {
  readonly classes: Uint8Array;
  readonly width: number;
  readonly table: Int32Array;
  readonly output: Int32Array;
  readonly link: Int32Array;
};

/**
 * Aho and Corasick's automaton (CACM 18(6), 1975) as a full transition table over the byte classes that the needles use,
 * so a byte costs one look-up however many and however short the needles are. A state whose transition is negative has
 * output.
 */
export function buildAutomaton(needles: readonly Uint8Array[]): NeedleSearch {
  const classes = byteClasses(needles);
  const width = Math.max(...classes) + 1;
  const machine = { classes, width, ...complete(buildTrie(needles, classes, width), width) };
  return { scan: (bytes) => walk(machine, bytes) };
}

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

function walk({ classes, width, table, output, link }: Machine, bytes: Uint8Array): RawHits {
  const hits: [number, number][] = [];
  let state = 0;
  for (let i = 0; i < bytes.length; ) {
    state = table[state * width + classes[bytes[i++]!]!]!;
    if (state >= 0) continue;
    state = ~state;
    for (let s = state; s > 0; s = link[s]!) if (output[s]! >= 0) hits.push([output[s]!, i]);
  }
  return hits;
}
