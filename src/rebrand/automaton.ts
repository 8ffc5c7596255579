/** Where a needle ends in the scanned bytes: `[needle index, end offset]`, in the order of the ends. */
export type RawHits = readonly (readonly [needle: number, end: number])[];

/**
 * A searcher for many needles at once over bytes, with A–Z folded: Aho and Corasick's automaton
 * (CACM 18(6), 1975) as a full transition table over the byte classes that the needles use, so a byte
 * costs one look-up however many needles there are. A state whose transition is negative has output.
 */
export type Automaton = { readonly scan: (bytes: Uint8Array) => RawHits };

export function buildAutomaton(needles: readonly Uint8Array[]): Automaton {
  const classes = byteClasses(needles);
  const width = Math.max(...classes) + 1;
  const trie = buildTrie(needles, classes, width);
  const { table, output, link } = complete(trie, width);
  return { scan: (bytes) => scan(bytes, classes, width, table, output, link) };
}

type Trie = { readonly next: number[]; readonly output: number[] };

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
  const next: number[] = new Array(width).fill(-1);
  const output: number[] = [-1];
  needles.forEach((needle, index) => {
    let state = 0;
    for (const byte of needle) {
      const slot = state * width + classes[byte]!;
      if (next[slot] === -1) {
        next[slot] = output.length;
        output.push(-1);
        for (let i = 0; i < width; i++) next.push(-1);
      }
      state = next[slot]!;
    }
    if (output[state] === -1) output[state] = index;
  });
  return { next, output };
}

/** Fills in the failure transitions breadth first, and marks each transition into a state with output. */
function complete({ next, output }: Trie, width: number) {
  const states = output.length;
  const table = Int32Array.from(next);
  const fail = new Int32Array(states);
  const link = new Int32Array(states);
  const queue: number[] = [];
  for (let c = 0; c < width; c++) {
    if (table[c]! > 0) queue.push(table[c]!);
    else table[c] = 0;
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    link[state] = output[fail[state]!]! >= 0 ? fail[state]! : link[fail[state]!]!;
    for (let c = 0; c < width; c++) {
      const slot = state * width + c;
      const fallback = table[fail[state]! * width + c]!;
      if (table[slot]! > 0) {
        fail[table[slot]!] = fallback;
        queue.push(table[slot]!);
      } else table[slot] = fallback;
    }
  }
  for (let slot = 0; slot < table.length; slot++) {
    const state = table[slot]!;
    if (output[state]! >= 0 || link[state]! > 0) table[slot] = ~state;
  }
  return { table, output: Int32Array.from(output), link };
}

function scan(
  bytes: Uint8Array,
  classes: Uint8Array,
  width: number,
  table: Int32Array,
  output: Int32Array,
  link: Int32Array,
): RawHits {
  const hits: [number, number][] = [];
  let state = 0;
  for (let i = 0; i < bytes.length; i++) {
    state = table[state * width + classes[bytes[i]!]!]!;
    if (state >= 0) continue;
    state = ~state;
    for (let s = state; s > 0; s = link[s]!) if (output[s]! >= 0) hits.push([output[s]!, i + 1]);
  }
  return hits;
}
