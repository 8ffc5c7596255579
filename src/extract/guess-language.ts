const LETTERS = {
  // Stand in no other language of the five.
  kk: /[әғқңұһ]/i,
  uk: /[їєґ]/i,
  mn: /[өү]/i,
  // Other Slavs write ъ before vowels only.
  bg: /ъ[бвгджзклмнпрстфхцчшщ]/i,
};

// Words that only one of the five has: `та`, `на`, `не`, `бар` stand in several.
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  kk: new Set('және үшін емес жоқ болады'.split(' ')),
  uk: new Set('що це або щоб ласка від як ви ваш'.split(' ')),
  mn: new Set('байна байгаа болон бол нь энэ уу юу гэж эсвэл дээр хийх огноо шинэ'.split(' ')),
  bg: new Set('се със във това които който която ли беше бъде моля'.split(' ')),
  ru: new Set('и или это что чтобы как вы ваш пожалуйста из был было нет если здравствуйте с от'.split(' ')),
};

/** The languages that it can tell. */
export const GUESSED: ReadonlySet<string> = new Set(Object.keys(WORDS));

/**
 * The language of a text in Cyrillic where letters or small words tell: `mn`, `ru`, `uk`, `kk`, `bg`; null where nothing
 * does (most single words), or where two do.
 */
export function guessLanguage(text: string): string | null {
  if (LETTERS.kk.test(text)) return 'kk';
  if (LETTERS.uk.test(text)) return 'uk';
  if (/і/i.test(text)) return LETTERS.mn.test(text) ? 'kk' : 'uk';
  if (LETTERS.mn.test(text)) return 'mn';
  if (LETTERS.bg.test(text)) return 'bg';
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const told = Object.keys(WORDS).filter((tag) => words.some((word) => WORDS[tag]!.has(word)));
  return told.length === 1 ? told[0]! : null;
}
