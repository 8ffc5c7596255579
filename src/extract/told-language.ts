import { byCodePoint } from '../model/by-code-point.ts';
import type { TextFacts } from '../model/text-facts.ts';
import { catalogLanguage } from './catalog-language.ts';
import { localeNames } from './catalogs/locale-names.ts';
import { GUESSED, guessLanguage } from './guess-language.ts';
import { languageByScript } from './language-by-script.ts';
import { scriptOf } from './script.ts';

/** What is taken for granted until the texts say otherwise. */
export const USUAL_LANGUAGE = 'mn';

/**
 * The language that most texts can only be of. Catalogs hold as many texts in each language, and some languages show in
 * more of them: the texts of the program itself are asked first.
 */
export function toldLanguage(facts: readonly TextFacts[]): string {
  const ranked = rankedLanguages(facts.filter(({ path }) => !isNamedForOne(path)));
  const votes = ranked.reduce((sum, [, count]) => sum + count, 0);
  const [most] = votes >= ENOUGH ? ranked : rankedLanguages(facts);
  return most?.[0] ?? USUAL_LANGUAGE;
}

/** As many texts as no stray word, name or comparison makes. */
const ENOUGH = 20;

function isNamedForOne(path: string): boolean {
  // Not by folders far above, see below.
  const near = path.split('/').slice(-3).join('/');
  return catalogLanguage(near) !== null || localeNames(near, undefined, []).length > 0;
}

function rankedLanguages(facts: readonly TextFacts[]): readonly (readonly [string, number])[] {
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
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
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
  if (named !== null && scriptOf(named)?.letter.test(text) === true) return named;
  return guessLanguage(text) ?? languageByScript(text);
}
