import type { State } from './catalog.ts';

/** Every state, in the order in which a text usually passes through them. */
export const STATES: readonly State[] = [
  'new',
  'draft',
  'needs-review',
  'translated',
  'approved',
  'do-not-translate',
  'obsolete',
];

export function isState(word: string): word is State {
  return STATES.some((state) => state === word);
}
