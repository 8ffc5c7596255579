import { buildAutomaton } from './automaton.ts';
import { SHORTEST_WINDOW, windowSearch } from './window-search.ts';

/** Where a needle ends in the scanned bytes: `[needle index, end offset]`, in the order of the ends, the longest first. */
export type RawHits = readonly (readonly [needle: number, end: number])[];

/** Looks for many needles at once in bytes, with A–Z folded; every place of each, also where they overlap. */
export type NeedleSearch = { readonly scan: (bytes: Uint8Array) => RawHits };

/** The needles are folded, and no two are alike. */
export function needleSearch(needles: readonly Uint8Array[]): NeedleSearch {
  const shortest = Math.min(...needles.map((needle) => needle.length));
  return shortest < SHORTEST_WINDOW ? buildAutomaton(needles) : windowSearch(needles);
}
