/** Languages written in Cyrillic as far as donors mix them: letters that only they have, and words that give them away. */
const MARKS: readonly (readonly [language: string, letters: RegExp, words: RegExp])[] = [
  ['kk', /[әғқңұһӘҒҚҢҰҺ]/, /(?:^|\P{L})(?:және|үшін|бойынша|емес|жоқ|бар)(?!\p{L})/iu],
  ['uk', /[іїєґІЇЄҐ]/, /(?:^|\P{L})(?:та|що|це|або|для|не|будь|ласка|від|як)(?!\p{L})/iu],
  [
    'mn',
    /[өүӨҮ]/,
    /(?:^|\P{L})(?:байна|байгаа|болон|бол|нь|ба|энэ|та|уу|юу|шинэ|эсвэл|дээр|гэж|хийх|огноо)(?!\p{L})/iu,
  ],
  [
    'ru',
    /[ыъэё]/i,
    /(?:^|\P{L})(?:и|в|на|не|для|это|или|что|как|вы|вас|ваш|пожалуйста|при|из|был[ао]?|нет|если|здравствуйте)(?!\p{L})/iu,
  ],
];

/**
 * The language of a text in Cyrillic where letters or small words tell: `mn`, `ru`, `uk`, `kk`; null where nothing
 * does (most single words). Mongolian has no і or ї, Russian no ө or ү, and Kazakh letters stand nowhere else.
 */
export function guessLanguage(text: string): string | null {
  const [kk, uk, mn, ru] = MARKS.map(([, letters, words]) => ({
    letters: letters.test(text),
    words: words.test(text),
  }));
  if (kk!.letters && !/[їєґ]/i.test(text)) return 'kk';
  if (uk!.letters) return 'uk';
  if (mn!.letters || mn!.words) return 'mn';
  return ru!.words ? 'ru' : null;
}
