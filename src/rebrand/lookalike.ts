import type { Span } from '../model/edit.ts';
import type { Name } from '../model/plan.ts';
import { wordsOf } from '../model/words.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { nearMissesOf } from './near-misses.ts';

/** A text that resembles a name of the plan: it is listed for a person, and never renamed. */
export type Lookalike = {
  readonly rule: string;
  readonly why: 'near-miss' | 'abbreviation';
  /** What is looked for, in lower case: a piece of it, or all. */
  readonly needle: string;
  /** Where the whole of it stands around a found needle, in a text of one byte a letter; null for what is none. */
  readonly around: (text: string, start: number, end: number) => Span | null;
};

/** So many names of a plan are looked for in this way: each makes the search a little slower. */
const MOST = 16;

/** What resembles the words of a plan: slips of one letter, odd joints, and short forms. */
export function lookalikesOf(names: readonly Name[]): readonly Lookalike[] {
  return names
    .filter(({ kind }) => kind === 'word')
    .slice(0, MOST)
    .flatMap(({ from, aliases }) =>
      [from, ...aliases].flatMap((text) => {
        const words = wordsOf(text).map((word) => word.toLowerCase());
        if (words.some((word) => !/^[a-z0-9]+$/.test(word))) return [];
        return [...nearMissesOf(words), ...abbreviationsOf(words)].map((each) => ({ ...each, rule: from }));
      }),
    );
}
