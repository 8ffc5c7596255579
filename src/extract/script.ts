/** A writing system as far as text is found by it: its code points, and its letters as a set for patterns. */
export type Script = {
  readonly name: string;
  /** Code points, both ends included. */
  readonly ranges: readonly (readonly [number, number])[];
  /** One letter of it. */
  readonly letter: RegExp;
};

/** Where the letters of each script stand, as far as living languages write with them. */
const RANGES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  Cyrillic: [[0x400, 0x52f]],
  Greek: [[0x370, 0x3ff]],
  Armenian: [[0x531, 0x58f]],
  Hebrew: [[0x5d0, 0x5ea]],
  Arabic: [[0x620, 0x6ff]],
  Devanagari: [[0x900, 0x97f]],
  Bengali: [[0x980, 0x9ff]],
  Tamil: [[0xb80, 0xbff]],
  Sinhala: [[0xd80, 0xdff]],
  Thai: [[0xe00, 0xe7f]],
  Lao: [[0xe80, 0xeff]],
  Myanmar: [[0x1000, 0x109f]],
  Georgian: [[0x10a0, 0x10ff]],
  Ethiopic: [[0x1200, 0x137f]],
  Khmer: [[0x1780, 0x17ff]],
  Mongolian: [[0x1800, 0x18af]],
  Han: [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ],
  Japanese: [
    [0x3040, 0x30ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ],
  Hangul: [[0xac00, 0xd7a3]],
};

const LANGUAGES: Readonly<Record<string, string>> = {
  Cyrillic: 'mn uk ru kk ky be bg mk sr tg tt ba cv',
  Greek: 'el',
  Armenian: 'hy',
  Hebrew: 'he yi',
  Arabic: 'ar fa ps ur ug sd ckb',
  Devanagari: 'hi ne mr sa',
  Bengali: 'bn as',
  Tamil: 'ta',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Myanmar: 'my',
  Georgian: 'ka',
  Ethiopic: 'am ti',
  Khmer: 'km',
  Han: 'zh yue',
  Japanese: 'ja',
  Hangul: 'ko',
};

const SUBTAGS: Readonly<Record<string, string>> = {
  cyrl: 'Cyrillic',
  arab: 'Arabic',
  mong: 'Mongolian',
  hans: 'Han',
  hant: 'Han',
  latn: 'Latin',
};

const BY_LANGUAGE = new Map(
  Object.entries(LANGUAGES).flatMap(([script, tags]) => tags.split(' ').map((tag) => [tag, script] as const)),
);

/**
 * The script that a language is written in, by its tag (`mn`, `mn-Cyrl-MN`); null for Latin, which every program is
 * written in, so that it tells nothing.
 */
export function scriptOf(language: string): Script | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const script = scriptFor(language);
  made.set(language, script);
  return script;
}

/** By tag, of which a run has a few: it is asked for each file. */
const made = new Map<string, Script | null>();

function scriptFor(language: string): Script | null {
  const [primary = '', ...rest] = language.toLowerCase().split(/[-_]/);
  const said = rest.find((subtag) => Object.hasOwn(SUBTAGS, subtag));
  const name = said === undefined ? BY_LANGUAGE.get(primary) : SUBTAGS[said];
  const ranges = name === undefined ? undefined : RANGES[name];
  if (name === undefined || ranges === undefined) return null;
  const set = ranges.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('');
  return { name, ranges, letter: new RegExp(`[${set}]`, 'u') };
}
