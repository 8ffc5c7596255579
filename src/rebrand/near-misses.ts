import type { Lookalike } from './lookalike.ts';

const JOINT = '[-_. ]?';
/** A word this long can be found by an intact half; a shorter one by an intact word beside it. */
const LONG = 8;
const SHORT = 5;
const REACH = 64;

/**
 * Slips in one of the words, its first letter apart (`invoice` is no slip of `einvoice`), and names whose words are
 * joined unlike any spelling (`Onehealth toolkit`). The other words have to be there: `Mongolia` alone is a country.
 */
export function nearMissesOf(words: readonly string[]): readonly Omit<Lookalike, 'rule'>[] {
  return words.flatMap((word, i) => {
    const other = words.filter((each, j) => j !== i && each.length >= SHORT).sort(byLength)[0];
    const half = Math.floor(word.length / 2);
    const halves = word.length >= LONG ? [word.slice(0, half), word.slice(half), swapped(word, half)] : [];
    const needles = other !== undefined && word.length >= SHORT ? [other] : halves;
    if (needles.length === 0) return [];
    const rest = (from: readonly string[]) => from.join(JOINT);
    const source = [rest(words.slice(0, i)), `(?:${word}|${slipsOf(word)})`, rest(words.slice(i + 1))]
      .filter((part) => part !== '')
      .join(JOINT);
    const pattern = new RegExp(source, 'gi');
    return needles.map((needle) => ({ needle, why: 'near-miss' as const, around: aroundWith(pattern) }));
  });
}

function aroundWith(pattern: RegExp): Lookalike['around'] {
  return (text, start, end) => {
    const from = Math.max(0, start - REACH);
    for (const match of text.slice(from, end + REACH).matchAll(pattern)) {
      const at = from + match.index;
      if (at <= start && at + match[0].length >= end) return { start: at, end: at + match[0].length };
    }
    return null;
  };
}

/** A letter left out, put in, taken for another, or two that changed places. */
function slipsOf(word: string): string {
  const slips = new Set<string>();
  for (let i = 1; i < word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    slips.add(`${before}[a-z]${after}`);
    slips.add(`${before}[a-z]${after.slice(1)}`);
    if (i + 1 < word.length) slips.add(swapped(word, i + 1));
    slips.add(before + after.slice(1));
  }
  return [...slips].join('|');
}

/** With the two letters around an offset in each other's place. */
function swapped(word: string, at: number): string {
  return `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
