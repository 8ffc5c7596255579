import type { Span } from '../../model/edit.ts';
import type { Name } from '../../model/plan.ts';
import { wordsOf } from '../../model/words.ts';
import { standsAsWord } from '../stands-alone.ts';

export type NearMiss = Span & { readonly name: Name };

/** Below these lengths one letter more or less makes another word. */
const LONG_NAME = 8;
const LONG_WORD = 6;

type Wanted = {
  readonly name: Name;
  /** All its words, run together in lower case. */
  readonly flat: string;
  /** Where in `flat` a letter may be wrong: in the long words. */
  readonly loose: readonly Span[];
  /** Halves of long words: with one letter wrong, one of them is still there, unless two were swapped across the cut. */
  readonly halves: readonly string[];
};

/** A finder of names with one letter wrong, too many or too few, or two that have changed places. */
export function nearMisses(names: readonly Name[]): (text: string) => readonly NearMiss[] {
  const wanted = names.flatMap((name) =>
    [name.from, ...name.aliases].flatMap((from) => wantedOf(name, from)),
  );
  const halves = [...new Set(wanted.flatMap((each) => each.halves))];
  if (halves.length === 0) return () => [];
  const pattern = new RegExp(`(?=(${halves.join('|')}))`, 'giu');
  return (text) => {
    const found = new Map<number, NearMiss>();
    for (const match of text.matchAll(pattern)) {
      const half = match[1]!.toLowerCase();
      for (const each of wanted) {
        if (!each.halves.includes(half)) continue;
        const span = missAround(text, match.index, each);
        if (span !== null && !found.has(span.start)) found.set(span.start, { ...span, name: each.name });
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  };
}

function wantedOf(name: Name, from: string): readonly Wanted[] {
  if (name.kind !== 'word') return [];
  const words = wordsOf(from).map((word) => word.toLowerCase());
  const flat = words.join('');
  if (flat.length < LONG_NAME) return [];
  const loose: Span[] = [];
  const halves: string[] = [];
  let at = 0;
  for (const word of words) {
    if (word.length >= LONG_WORD && /^\p{L}+$/u.test(word)) {
      loose.push({ start: at, end: at + word.length });
      const middle = word.length >> 1;
      const swapped = word[middle]! + word[middle - 1]!;
      const across = word.slice(0, middle - 1) + swapped + word.slice(middle + 1);
      halves.push(word.slice(0, middle), word.slice(middle), across);
    }
    at += word.length;
  }
  return loose.length === 0 ? [] : [{ name, flat, loose, halves }];
}

/** The spelling around an offset that misses the name by one letter, or null. */
function missAround(text: string, offset: number, { flat, loose }: Wanted): Span | null {
  const run = runAround(text, offset, flat.length + 2);
  const letters = run.map((at) => text[at]!.toLowerCase()).join('');
  const here = run.indexOf(offset);
  for (let start = Math.max(0, here - flat.length); start <= here; start++) {
    for (const length of [flat.length, flat.length - 1, flat.length + 1]) {
      const end = start + length;
      if (end > run.length || end <= here) continue;
      const wrong = wrongLetter(letters.slice(start, end), flat);
      if (wrong === null || !loose.some((word) => word.start <= wrong && wrong < word.end)) continue;
      const span = { start: run[start]!, end: run[end - 1]! + 1 };
      if (standsAsWord(text, span.start, span.end)) return span;
    }
  }
  return null;
}

/** The offsets of letters and digits around one, with at most one separator between two of them. */
function runAround(text: string, offset: number, reach: number): readonly number[] {
  const walk = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = offset + step; found.length < reach; at += step) {
      if (isOfWord(text, at)) found.push(at);
      else if (!/[-_. ]/.test(text[at] ?? '\n') || !isOfWord(text, at + step)) break;
    }
    return found;
  };
  return [...walk(-1).reverse(), offset, ...walk(1)];
}

function isOfWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
}

/** Which letter of `flat` is wrong in `letters`, if it is one, or two that have changed places; otherwise null. */
function wrongLetter(letters: string, flat: string): number | null {
  let head = 0;
  while (head < flat.length && letters[head] === flat[head]) head++;
  if (head === flat.length) return null;
  const rest = { read: letters.slice(head), flat: flat.slice(head) };
  const isMiss =
    rest.read.slice(1) === rest.flat.slice(1) ||
    rest.read === rest.flat.slice(1) ||
    rest.read.slice(1) === rest.flat ||
    (rest.read.slice(2) === rest.flat.slice(2) &&
      rest.read[0] === rest.flat[1] &&
      rest.read[1] === rest.flat[0]);
  return isMiss ? head : null;
}
