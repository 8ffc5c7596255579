import { mapText } from './map-text.ts';
import type { View } from './view.ts';

/** What a pattern puts between two words for a separator that may be there: `e-?mongolia`, `e[-_ ]?mongolia`, `e\s*mongolia`. */
const BETWEEN =
  /(?<=\p{L})(?:\[[-_.\s\\sW]{1,10}\][?*+]?|\\[sW.-][?*+]?|\(\?:[-_.\s]\)\?|[-_. ][?*])(?=\p{L})/gu;

/** A name in a regular expression, with a separator of many forms or of none. */
export const pattern: View = {
  why: 'pattern',
  read: (text) => mapText(text, BETWEEN, () => '-'),
};
