/** How one word is written. A single capital is both `upper` and `capital`; `upper` is said. */
export type Casing = 'lower' | 'upper' | 'capital' | 'odd' | 'none';

/** `none` for what has no case: digits, and most of the world's scripts. */
export function casingOf(word: string): Casing {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'none';
  if (word === lower) return 'lower';
  if (word === upper) return 'upper';
  return word === capitalize(word) ? 'capital' : 'odd';
}

/** First letter up, the others down; by code point, so that no surrogate pair is cut. */
export function capitalize(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('').toLowerCase();
}

export function write(word: string, casing: Casing): string {
  if (casing === 'lower') return word.toLowerCase();
  if (casing === 'upper') return word.toUpperCase();
  // An acronym inside the new name (`e-PDR`) stays one where the old word stood capitalized.
  return casing === 'capital' ? upperFirst(word) : word;
}

function upperFirst(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}
