import type { TextFacts } from '../model/text-facts.ts';

/** Of a file that holds no text and looks up none. */
export const NO_TEXTS: Omit<TextFacts, 'path' | 'language'> = {
  sites: [],
  units: [],
  unitSites: [],
  literals: [],
  couplings: [],
  keys: [],
  unread: [],
};
