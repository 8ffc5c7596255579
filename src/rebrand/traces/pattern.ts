import { mapText } from './map-text.ts';
import type { View } from './view.ts';

/** What a pattern puts between two words for a separator that may be there: `e-?mongolia`, `e[-_ ]?mongolia`, `e\s*mongolia`. */
const BETWEEN = /(?:\[[-_.\s\\sW]{1,10}\][?*+]?|\\[sW.-][?*+]?|\(\?:[-_.\s]\)\?|[-_. ][?*])(?=\p{L})/gu;
/** Asked of the few places alone where the rest fits. */
const LETTER_BEFORE = /\p{L}$/u;

/** A name in a regular expression, with a separator of many forms or of none. */
export const pattern: View = {
  why: 'pattern',
  read: (text) =>
    mapText(text, BETWEEN, ({ index }) =>
      LETTER_BEFORE.test(text.slice(Math.max(0, index - 2), index)) ? '-' : null,
    ),
};
