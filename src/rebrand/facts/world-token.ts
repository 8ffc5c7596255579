import type { WorldTopic } from '../../model/facts.ts';

/** An entry that a list of the world may have. */
export type WorldToken = { readonly value: string; readonly start: number; readonly end: number };

/** From how many different entries on a list is one of the world. */
export const ENOUGH: Readonly<Record<WorldTopic, number>> = {
  currencies: 10,
  'time-zones': 10,
  'calling-codes': 10,
  countries: 20,
  languages: 20,
};

/** Country calling codes of ITU-T E.164, from libphonenumber's metadata. */
const CALLING_CODES = new Set(
  `1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86
   90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238
   239 240 241 242 243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269
   290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385
   386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673
   674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 880 886 960 961 962 963
   964 965 966 967 968 970 971 972 973 974 975 976 977 992 993 994 995 996 998`.split(/\s+/),
);

const CURRENCY = /(?<![\p{L}\p{N}_$])[A-Z]{3}(?![\p{L}\p{N}_$])/gu;
const ZONE =
  /(?<![\w/])(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)?/g;
/** A number without its plus is a calling code only under a name that says so. */
const CALLING =
  /(?<=["'`:=,;\t(]\s{0,2}\+|(?:dial|call|phone)\w{0,12}["'`]?\s?[:=]\s?["'`]?)\d{1,3}(?=["'`,;\t)\s]|$)/gim;
/** Two capitals, as a cell, a key or a member: in running text they are a word. */
const COUNTRY = /(?<=^|["'`,;\t|>({[]\s?|[.\n]\s{0,40})[A-Z]{2}(?=["'`,;\t|<)}\]]|\s{0,3}[:=(])/gm;
const LANGUAGE =
  /(?<=["'`,;\t|>({[]\s?|\n\s{0,40})[a-z]{2,3}(?:[-_][A-Z]{2})?(?=["'`,;\t|<)}\]]|\s{0,3}[:=(])/g;
const NAME = /(?<=["'`,;\t|>]|[{\n]\s{0,40})\p{Lu}[\p{L}\p{M} .’'()-]{2,48}(?=["'`,;\t|<]|\s{0,2}[:=])/gu;

/** Every entry of a topic that a text may hold, in ascending order, whatever the language it is written in. */
export function worldTokens(topic: WorldTopic, text: string): readonly WorldToken[] {
  const { codes, names } = vocabulary();
  switch (topic) {
    case 'currencies':
      return tokens(text, CURRENCY, (value) => (codes.currencies.has(value) ? value : null));
    case 'time-zones':
      return tokens(text, ZONE, (value) => value);
    case 'calling-codes':
      return tokens(text, CALLING, (value) => known(CALLING_CODES, value));
    case 'countries':
      return merged(
        tokens(text, COUNTRY, (value) => known(codes.countries, value)),
        tokens(text, NAME, (value) => names.countries.get(value.toLowerCase()) ?? null),
      );
    case 'languages':
      return merged(
        tokens(text, LANGUAGE, (value) => known(codes.languages, value.split(/[-_]/)[0]!)),
        tokens(text, NAME, (value) => names.languages.get(value.toLowerCase()) ?? null),
      );
  }
}

function tokens(
  text: string,
  pattern: RegExp,
  read: (token: string) => string | null,
): readonly WorldToken[] {
  const found: WorldToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = read(match[0]);
    if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function merged(a: readonly WorldToken[], b: readonly WorldToken[]): readonly WorldToken[] {
  return [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end);
}

function known(set: ReadonlySet<string>, value: string): string | null {
  return set.has(value) ? value : null;
}

type Vocabulary = {
  readonly codes: Readonly<Record<'currencies' | 'countries' | 'languages', ReadonlySet<string>>>;
  /** From a name in lower case to its code, so that a name and its code count once. */
  readonly names: Readonly<Record<'countries' | 'languages', ReadonlyMap<string, string>>>;
};

/** Names are known in the languages that most lists are written in. */
const SPOKEN = ['en', 'mn', 'uk', 'ru'];

let cached: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  cached ??= {
    codes: {
      currencies: new Set(Intl.supportedValuesOf('currency')),
      countries: new Set(codesOf('region')),
      languages: new Set(codesOf('language')),
    },
    names: { countries: namesOf('region'), languages: namesOf('language') },
  };
  return cached;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All codes of two letters that have a name. */
function codesOf(type: 'region' | 'language'): readonly string[] {
  const english = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .map((code) => (type === 'region' ? code.toUpperCase() : code))
    .filter((code) => english.of(code) !== undefined);
}

function namesOf(type: 'region' | 'language'): ReadonlyMap<string, string> {
  const codes = codesOf(type);
  const rows = SPOKEN.flatMap((locale) => {
    const display = new Intl.DisplayNames(locale, { type, fallback: 'none' });
    return codes.flatMap((code): [string, string][] => {
      const name = display.of(code)?.toLowerCase();
      return name === undefined ? [] : [[name, code]];
    });
  });
  return new Map(rows);
}
