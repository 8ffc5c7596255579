import { type Casing, casingOf, write } from './casing.ts';

/**
 * Writes the new name as the donor wrote the old one: same separator, same case of each word.
 * `parts` are the old name's words as they stand in the text, `separator` what stands between them.
 * Returns null where the casing follows no rule (`eMonGolia`): that is for a person to say.
 *
 * A spelling without a separator never gets one, since it may be an identifier: so a rename can never
 * change the kind or the number of a file's tokens.
 */
export function respell(
  parts: readonly string[],
  separator: string,
  from: readonly string[],
  to: readonly string[],
): string | null {
  const exact = parts.every((part, i) => part === from[i]);
  const casings = parts.map(casingOf);
  // A plan that writes an old name all in lower case says nothing of its capitals: `podd_app` is no `Hygeia_app`.
  const isTelling = casings.some((casing) => casing !== 'lower' && casing !== 'none') || isCaseless(casings);
  if (exact && isTelling && (separator !== '' || to.length === parts.length)) return to.join(separator);
  if (casings.includes('odd')) return null;
  if (to.length === parts.length) {
    // In `NZ Covid Tracer` NZ is written as the plan has it: an abbreviation, and no call for capitals.
    const isLoud = casings.every((casing) => casing === 'upper' || casing === 'none');
    const isAsPlanned = (i: number) => !isLoud && casings[i] !== 'lower' && parts[i] === from[i];
    return to.map((word, i) => (isAsPlanned(i) ? word : write(word, casings[i]!))).join(separator);
  }
  return restyle(casings, to, separator);
}

function isCaseless(casings: readonly Casing[]): boolean {
  return casings.every((casing) => casing === 'none');
}

/** The numbers of words differ, so the style of the whole decides: flat, UPPER, camel, Title, Sentence. */
function restyle(casings: readonly Casing[], to: readonly string[], separator: string): string {
  const [first = 'lower', ...rest] = casings.filter((casing) => casing !== 'none');
  const rests = (casing: Casing) => rest.every((other) => other === casing);
  if (first === 'lower') return join(to, 'lower', rests('lower') ? 'lower' : 'capital', separator);
  if (first === 'upper' && rests('upper')) return join(to, 'upper', 'upper', separator);
  return join(to, 'capital', rest.length > 0 && rests('lower') ? 'lower' : 'capital', separator);
}

function join(words: readonly string[], first: Casing, rest: Casing, separator: string): string {
  return words.map((word, i) => write(word, i === 0 ? first : rest)).join(separator);
}
