import { byCodePoint } from '../model/by-code-point.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { TextAction } from '../model/unit.ts';
import { catalogLanguage } from './catalog-language.ts';
import { localeNames } from './catalogs/locale-names.ts';
import { GUESSED, guessLanguage } from './guess-language.ts';
import { languageByScript } from './language-by-script.ts';
import { latinLanguage } from './latin-language.ts';
import { scriptOf } from './script.ts';
import { isProse } from './shapes/prose.ts';

/** What is taken for granted until the texts say otherwise. */
export const USUAL_LANGUAGE = 'mn';

/** A language, and how many texts tell of it. */
type Told = { readonly language: string; readonly texts: number };

/** `texts` is 0 where nothing tells the language, and the usual one was taken; `other`: what many more texts are in. */
export type ToldLanguage = Told & { readonly other: Told | null };

/**
 * The language that most texts can only be of. Catalogs hold as many texts in each language, and some languages show in
 * more of them: the texts of the program itself are asked first. Every program says something in Latin letters, so
 * that these tell a language where there is hardly anything else. `facts` are best those of a reading in the usual
 * language that looked at Latin letters too.
 */
export function toldLanguage(facts: readonly TextFacts[]): ToldLanguage {
  const own = facts.filter(({ path }) => !isNamedForOne(path));
  const ranked = rankedLanguages(own);
  const isEnough = ranked.reduce((sum, { texts }) => sum + texts, 0) >= ENOUGH;
  const most = (isEnough ? ranked : rankedLanguages(facts))[0] ?? { language: USUAL_LANGUAGE, texts: 0 };
  const inProgram = latinTexts(own, ['translate']);
  const isKeyed = most.texts === 0 && (inProgram?.texts ?? 0) < ENOUGH;
  const latin = isKeyed ? latinTexts(facts, ['translate', 'import']) : inProgram;
  if (latin === null) return { ...most, other: null };
  const [first, second] = latin.texts > most.texts * CLEARLY ? [latin, most] : [most, latin];
  const isMany = second.texts >= ENOUGH && second.texts * CLEARLY >= first.texts;
  return { ...first, other: isMany ? second : null };
}

/** Whether so many texts tell it that no others need be asked. */
export function isTold({ texts }: ToldLanguage): boolean {
  return texts >= ENOUGH;
}

/** As many texts as no stray word, name or comparison makes. */
const ENOUGH = 20;

/** As many times more, so that the less is by the way. */
const CLEARLY = 8;

/** The sentences in Latin letters, and the language that most of them can only be of. */
function latinTexts(facts: readonly TextFacts[], actions: readonly TextAction[]): Told | null {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const { sites } of facts) {
    for (const { text, verdict } of sites) {
      if (!actions.includes(verdict.action) || OTHER_LETTER.test(text) || !isProse(text)) continue;
      texts++;
      const language = latinLanguage(text);
      if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [most] = ranking(counts);
  return most === undefined ? null : { language: most.language, texts };
}

const OTHER_LETTER = /(?=\p{L})\P{Script=Latin}/u;

function isNamedForOne(path: string): boolean {
  // Not by folders far above, see below.
  const near = path.split('/').slice(-3).join('/');
  return catalogLanguage(near) !== null || localeNames(near, undefined, []).length > 0;
}

function rankedLanguages(facts: readonly TextFacts[]): readonly Told[] {
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
  return ranking(counts);
}

function ranking(counts: ReadonlyMap<string, number>): readonly Told[] {
  return [...counts]
    .map(([language, texts]) => ({ language, texts }))
    .sort((a, b) => b.texts - a.texts || byCodePoint(a.language, b.language));
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
