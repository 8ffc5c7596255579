import type { Lookalike } from './lookalike.ts';

const LONGEST_PREFIX = 2;
const LEAST = 3;

/** Short forms of a word behind a short prefix: `Emon` of e-Mongolia. */
export function abbreviationsOf([prefix = '', word = '', ...more]: readonly string[]): readonly Omit<
  Lookalike,
  'rule'
>[] {
  if (more.length > 0 || prefix.length > LONGEST_PREFIX || word.length < LEAST * 2) return [];
  const lengths = Array.from({ length: word.length - LEAST - 1 }, (_, i) => LEAST + i);
  return lengths.flatMap((length) =>
    ['', '-', '_'].map((joint) => ({
      needle: prefix + joint + word.slice(0, length),
      why: 'abbreviation' as const,
      around: (text: string, start: number, end: number) => (isCut(text, start, end) ? null : { start, end }),
    })),
  );
}

/** Whether a found needle is only the beginning or the end of a longer word: `nodemon`, `EMONGOLIA`. */
function isCut(text: string, start: number, end: number): boolean {
  const [before, first, last, next] = [text[start - 1], text[start], text[end - 1], text[end]].map(
    (letter = '') => letter,
  );
  const isLower = (letter: string) => /[a-z]/.test(letter);
  const isUpper = (letter: string) => /[A-Z]/.test(letter);
  if (/[a-z]/i.test(before!) && !(isLower(before!) && isUpper(first!))) return true;
  return isLower(next!) || (isUpper(next!) && isUpper(last!));
}
