import { byCodePoint } from '../model/by-code-point.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { catalogLanguage } from './catalog-language.ts';
import { GUESSED, guessLanguage } from './guess-language.ts';
import { scriptOf } from './script.ts';

/** What is taken for granted until the texts say otherwise. */
export const USUAL_LANGUAGE = 'mn';

/** The language that most texts can only be of. */
export function toldLanguage(facts: readonly TextFacts[]): string {
  const counts = new Map<string, number>();
  let plain = 0;
  for (const { path, sites } of facts) {
    const named = languageByPath(path);
    for (const { text, verdict } of sites) {
      const guess = verdict.action === 'ignore' ? null : languageOf(text, named);
      if (guess !== null) counts.set(guess, (counts.get(guess) ?? 0) + 1);
      else if (verdict.action !== 'ignore' && isPlain(text)) plain++;
    }
  }
  const [most] = PLAIN.filter((tag) => counts.has(tag)).sort((a, b) => counts.get(b)! - counts.get(a)!);
  if (most !== undefined) counts.set(most, counts.get(most)! + plain);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  return ranked[0]?.[0] ?? USUAL_LANGUAGE;
}

/** Languages with no letter of their own: of most of their texts nothing tells but that the others would have shown. */
const PLAIN = ['ru', 'bg'];

/** Enough letters of Cyrillic that one of Kazakh, Ukrainian or Mongolian would be among them. */
function isPlain(text: string): boolean {
  return (text.match(/[\u0430-\u044f]/g)?.length ?? 0) >= 20;
}

/** Of languages that letters and words do not tell, the one that a catalog is named for; null for any other file. */
function languageByPath(path: string): string | null {
  // Not by folders far above: the back end of a system may stand in `be/`.
  const named = OF_CATALOGS.test(path) ? catalogLanguage(path.split('/').slice(-2).join('/')) : null;
  return named === null || GUESSED.has(named) ? null : named;
}

const OF_CATALOGS =
  /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages|resources|res)\/|\.(?:resx|arb|po|strings)$/i;

function languageOf(text: string, named: string | null): string | null {
  return named !== null && scriptOf(named)?.letter.test(text) === true ? named : guessLanguage(text);
}
