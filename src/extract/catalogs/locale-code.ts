/** ISO 639-1, and the few longer codes that software is translated to. */
const LANGUAGES = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
   es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka
   ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
   no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
   te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil haw ckb kmr yue hmn prs mnc`.split(
    /\s+/,
  ),
);

/** Codes of countries that projects use for a language, by the language they mean. */
const COUNTRIES: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  kz: 'kk',
  kg: 'ky',
  kh: 'km',
  mm: 'my',
  ua: 'uk',
  vn: 'vi',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  us: 'en',
  gb: 'en',
};

const CODE = /^([a-z]{2,3})(?:[-_]([A-Z][a-z]{3}))?(?:[-_]([A-Z]{2}|[a-z]{2}|\d{3}))?$/;

/** A locale as a file or a folder names it. */
export type LocaleCode = {
  readonly code: string;
  /** The language that it means: `zh` for `cn`. */
  readonly language: string;
  /** How region or script are set off, where there is one: `-`, `_`. */
  readonly separator?: string;
  readonly isCountry: boolean;
};

/** What a step of a path names, if it names a locale. */
export function localeCode(step: string): LocaleCode | null {
  const match = CODE.exec(step);
  if (match === null) return null;
  const [, language = '', script, region] = match;
  const separator = script === undefined && region === undefined ? undefined : step[language.length];
  const rest = separator === undefined ? {} : { separator };
  if (LANGUAGES.has(language)) return { code: step, language, isCountry: false, ...rest };
  const meant = COUNTRIES[language];
  return meant === undefined ? null : { code: step, language: meant, isCountry: true, ...rest };
}

/** The codes by which a language may go: its own, and those of countries that mean it. */
export function languageCodes(language: string): readonly string[] {
  return [language, ...Object.keys(COUNTRIES).filter((code) => COUNTRIES[code] === language)];
}
