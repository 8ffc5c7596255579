/** What languages are called by those who speak them, as the choice of a language lists them. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية|عربي|عربى',
  be: 'Беларуская',
  bg: 'Български',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  hy: 'Հայերեն',
  it: 'Italiano',
  ja: '日本語',
  ka: 'ქართული',
  kk: 'Қазақша|Қазақ тілі',
  km: 'ភាសាខ្មែរ|ខ្មែរ',
  ko: '한국어',
  ky: 'Кыргызча|Кыргыз тили',
  lo: 'ລາວ|ພາສາລາວ',
  mk: 'Македонски',
  mn: 'Монгол|Монгол хэл|Монголоор',
  my: 'မြန်မာ|မြန်မာဘာသာ',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский|Русский язык|По-русски',
  sr: 'Српски',
  tg: 'Тоҷикӣ',
  th: 'ไทย|ภาษาไทย',
  tr: 'Türkçe',
  uk: 'Українська',
  uz: 'Oʻzbekcha|O‘zbekcha|Ўзбекча',
  vi: 'Tiếng Việt',
  zh: '中文|汉语|简体中文',
};

const LANGUAGES = new Map(
  Object.entries(OWN_NAMES).flatMap(([tag, names]) =>
    names.split('|').map((name) => [name.toLowerCase(), tag] as const),
  ),
);

/** In UTF-16 units. */
const LONGEST = 16;
/** Two letters of a flag, with a space. */
const FLAG = 5;

/** The language that a text is the own name of, with or without a flag before it; null for none. */
export function ownNameOf(text: string): string | null {
  if (text.length > LONGEST + FLAG) return null;
  return LANGUAGES.get(text.replace(/^\p{RI}{2}\s*/u, '').toLowerCase()) ?? null;
}
