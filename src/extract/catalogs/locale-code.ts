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

/**
 * ISO 639-2 and 639-3, which some programs use for all their languages, by ISO 639-1. Without those that are words, months
 * or names in code (`fin`, `mar`, `tel`, `geo`).
 */
const THREE_LETTERS: ReadonlyMap<string, string> = new Map(
  `afr:af amh:am ara:ar aze:az bel:be bul:bg ces:cs cze:cs cym:cy deu:de ger:de ell:el eng:en spa:es eus:eu fas:fa
   fra:fr fre:fr guj:gu hau:ha heb:he hin:hi hrv:hr hun:hu hye:hy ibo:ig isl:is ita:it jpn:ja kat:ka kaz:kk khm:km
   kan:kn kor:ko kir:ky lao:lo lit:lt lav:lv mkd:mk mon:mn khk:mn msa:ms mya:my nep:ne nld:nl dut:nl pol:pl por:pt
   ron:ro rus:ru slk:sk slv:sl sqi:sq srp:sr swe:sv swa:sw tam:ta tgk:tg tha:th tgl:tl tuk:tk tur:tr ukr:uk urd:ur
   uzb:uz vie:vi xho:xh yor:yo zho:zh zul:zu`
    .split(/\s+/)
    .map((row) => row.split(':') as [string, string]),
);

const CODE = /^([a-z]{2,3})(?:[-_]([A-Z][a-z]{3}))?(?:[-_]([A-Z]{2}|[a-z]{2}|\d{3}))?$/;

/** A locale as a file or a folder names it. */
export type LocaleCode = {
  readonly code: string;
  /** The language that it means: `zh` for `cn`. */
  readonly language: string;
  /** How region or script are set off, where there is one: `-`, `_`. */
  readonly separator?: string;
  readonly isCountry: boolean;
  /** One of three letters for a language that has one of two. */
  readonly isLong: boolean;
};

/** What a step of a path names, if it names a locale. */
export function localeCode(step: string): LocaleCode | null {
  const match = CODE.exec(step);
  if (match === null) return null;
  const [, language = '', script, region] = match;
  const separator = script === undefined && region === undefined ? undefined : step[language.length];
  const rest = separator === undefined ? {} : { separator };
  const told = { code: step, isCountry: false, isLong: false, ...rest };
  if (LANGUAGES.has(language)) return { ...told, language };
  const short = THREE_LETTERS.get(language);
  if (short !== undefined) return { ...told, language: short, isLong: true };
  const meant = COUNTRIES[language];
  return meant === undefined ? null : { ...told, language: meant, isCountry: true };
}

/** The codes by which a language may go: its own, the longer ones, and those of countries that mean it. */
export function languageCodes(language: string): readonly string[] {
  const countries = Object.keys(COUNTRIES).filter((code) => COUNTRIES[code] === language);
  return [language, ...longCodes(language), ...countries];
}

/** The codes of three letters for a language that has one of two. */
export function longCodes(language: string): readonly string[] {
  return [...THREE_LETTERS].flatMap(([code, short]) => (short === language ? [code] : []));
}
