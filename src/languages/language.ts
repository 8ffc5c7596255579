import type { Reading } from '../model/reading.ts';
import type { Site } from '../model/site.ts';

/**
 * A source language: how its files are told, read, and written to.
 *
 * For every site of `read`, `text.slice(span.start, span.end)` is the node, and writing new segments and reading again
 * gives exactly these (test/languages/contract.test.ts runs this over every entry of the registry).
 */
export type Language = {
  readonly id: string;
  /** Whether the path (relative, `/` between its steps) is of this language. */
  readonly match: (path: string) => boolean;
  /** Never throws: what cannot be read is told in `diagnostics`. */
  readonly read: (text: string, path: string) => Reading;
  /** The same for the look-ups by key alone, where that takes less than all of it. */
  readonly readKeys?: (text: string, path: string) => Omit<Reading, 'sites' | 'chains' | 'shape'>;
  /** What to write over segment `index` of a site, so that it is read as `text`; null where that cannot be written there. */
  readonly write: (site: Site, index: number, text: string) => string | null;
};
