/** Scripts of languages that are not written in Latin, by ISO 639 code; Unicode's names for them. */
const SCRIPTS: Readonly<Record<string, string>> = {
  lo: 'Lao',
  th: 'Thai',
  km: 'Khmer',
  my: 'Myanmar',
  mn: 'Cyrillic',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  be: 'Cyrillic',
  bg: 'Cyrillic',
  kk: 'Cyrillic',
  ky: 'Cyrillic',
  tg: 'Cyrillic',
  mk: 'Cyrillic',
  zh: 'Han',
  ko: 'Hangul',
  ka: 'Georgian',
  hy: 'Armenian',
  el: 'Greek',
  ar: 'Arabic',
  fa: 'Arabic',
  ur: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  ne: 'Devanagari',
  bn: 'Bengali',
  si: 'Sinhala',
  ta: 'Tamil',
  am: 'Ethiopic',
};

const SUBTAGS: Readonly<Record<string, string>> = {
  Cyrl: 'Cyrillic',
  Latn: 'Latin',
  Mong: 'Mongolian',
  Laoo: 'Lao',
};

/** The script that a BCP 47 tag says, or that its language is written in: `mn-Mong` is Mongolian, `mn` Cyrillic. */
export function scriptOf(language: string): string {
  const [code = '', ...subtags] = language.split('-');
  const said = subtags.map((subtag) => SUBTAGS[subtag]).find((script) => script !== undefined);
  return said ?? SCRIPTS[code] ?? 'Latin';
}
