import { byCodePoint } from '../model/by-code-point.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { guessLanguage } from './guess-language.ts';

/** What is taken for granted until the texts say otherwise. */
export const USUAL_LANGUAGE = 'mn';

/** The language that most texts can only be of. */
export function toldLanguage(facts: readonly TextFacts[]): string {
  const counts = new Map<string, number>();
  for (const { sites } of facts) {
    for (const { text, verdict } of sites) {
      const guess = verdict.action === 'ignore' ? null : guessLanguage(text);
      if (guess !== null) counts.set(guess, (counts.get(guess) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  return ranked[0]?.[0] ?? USUAL_LANGUAGE;
}
