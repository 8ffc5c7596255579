import type { Diagnostic, Reading } from '../../model/reading.ts';

/** Beyond this no person reads the file, and all that it says would not fit into memory. In UTF-16 units. */
export const LARGEST = 20_000_000;
/** The same for code, whose tokens take more room than what markup and data are made of. */
export const LARGEST_CODE = 10_000_000;

/** The reading of a file that was not read. */
export function unreadable(fault: Diagnostic['fault'], at = 0): Reading {
  return { sites: [], chains: [], keys: [], diagnostics: [{ fault, at }], shape: () => '' };
}
