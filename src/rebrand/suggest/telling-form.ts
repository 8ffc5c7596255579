import { casingOf } from '../casing.ts';
import type { CountedName } from './name-tally.ts';
import { splitName } from './split-name.ts';

/** A spelling in so small a share of the places is a slip, and nobody's name for the thing. */
const LEAST_SHARE = 0.1;

/**
 * The spelling that says most about a name: one that shows its words and its capitals. A prefix of one letter is
 * set off with a hyphen (`e-Mongolia` for eMongolia), since that is how people write it.
 */
export function tellingForm({ key, parts, spellings }: CountedName): string {
  if (parts.length === 1) return single(key, spellings);
  const showing = spellings
    .map(({ spelling }) => splitName(spelling))
    .filter((words) => words.length === parts.length);
  const words = showing.find((each) => each.some((word) => casingOf(word) !== 'lower') && !allUpper(each));
  const written = words ?? parts;
  const first = words?.[0] ?? parts[0]!;
  if (first.length === 1) return [first.toLowerCase(), ...written.slice(1).map(capital)].join('-');
  return spellings.find(({ spelling }) => same(splitName(spelling), written))?.spelling ?? written.join('-');
}

function single(key: string, spellings: CountedName['spellings']): string {
  const total = spellings.reduce((sum, { count }) => sum + count, 0);
  const often = spellings.filter(({ count }) => count >= total * LEAST_SHARE);
  return (often.find(({ spelling }) => casingOf(spelling) === 'capital') ?? often[0])?.spelling ?? key;
}

function capital(word: string): string {
  return casingOf(word) === 'lower' ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function allUpper(words: readonly string[]): boolean {
  return words.every((word) => casingOf(word) === 'upper');
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
