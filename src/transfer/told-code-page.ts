import { CODE_PAGES, type CodePage } from '../model/code-page.ts';

/** What files, databases and compilers call them, where that is another name. */
const ALSO: Readonly<Record<string, CodePage>> = {
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  win1251: 'windows-1251',
  cp1252: 'windows-1252',
  win1252: 'windows-1252',
  cp1254: 'windows-1254',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  latin2: 'iso-8859-2',
  'latin-2': 'iso-8859-2',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  cp866: 'ibm866',
};
/** Where files say it: near their beginning, but for the head of a page that comes after some code. */
const HEAD = 16_384;
/** `charset=…`, `pageEncoding="…"`, `coding: …`, `@charset "…"`, `SET NAMES …`, `setlocale`-like calls have no part in it. */
const DECLARED =
  /(?:charset|encoding|coding|\bset names|\bclient_encoding)[ \t]*(?:=|:|\bto\b)?[ \t]*\\?["']?([a-z][\w-]{3,12})/gi;
/** Java reads them so by itself, whatever the rest of a system is in. */
const PROPERTIES = /\.properties$/i;

/** The encoding of a file that is not UTF-8: as it says itself, as its format has it, or as its letters tell; null if nothing does. */
export function toldCodePage(path: string, bytes: Buffer): CodePage | null {
  const declared = declaredIn(bytes.toString('latin1', 0, HEAD));
  if (declared !== null) return declared;
  return byLetters(bytes) ?? (PROPERTIES.test(path) ? 'windows-1252' : null);
}

function declaredIn(head: string): CodePage | null {
  for (const [, name = ''] of head.matchAll(DECLARED)) {
    const small = name.toLowerCase();
    const page = CODE_PAGES.find((each) => each === small) ?? ALSO[small];
    if (page !== undefined) return page;
  }
  return null;
}

// Kinds of bytes, in bits. `PAIRED`: a mark that is the same in both pages.
const [OTHER, ASCII, UPPER, LOWER, LATIN, MARK] = [0, 1, 2, 4, 8, 16] as const;

/** What each byte is, if it is of windows-1251 (capital or small letter) or windows-1252 (letter). */
const BYTES = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  if (byte >= 0xc0) BYTES[byte] = byte < 0xe0 ? UPPER : LOWER;
  if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) BYTES[byte]! |= LATIN;
}
for (const letter of 'AZ az'.split(' '))
  for (let byte = letter.charCodeAt(0); byte <= letter.charCodeAt(1); byte++) BYTES[byte] = ASCII;
for (const byte of [0xa1, 0xa3, 0xa5, 0xa8, 0xaa, 0xaf, 0xb2, 0xbd]) BYTES[byte]! |= UPPER;
for (const byte of [0xa2, 0xb3, 0xb4, 0xb8, 0xba, 0xbc, 0xbe, 0xbf]) BYTES[byte]! |= LOWER;
// Letters of Western languages that stand alone there, and ª, º, ¿ and ¡ among words.
for (const byte of [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f]) BYTES[byte]! |= LATIN;
for (const byte of [0xa1, 0xa3, 0xaa, 0xb2, 0xb3, 0xb4, 0xba, 0xbf, 0xd7]) BYTES[byte]! |= MARK;
for (const byte of [0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]) BYTES[byte]! |= MARK;
for (const byte of [0xa0, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb7, 0xb9, 0xbb]) BYTES[byte]! |= MARK;

/**
 * Words of nothing but such letters, small ones behind capitals and not before them: Cyrillic in windows-1251. Words in which
 * one or two stand among those of ASCII: windows-1252. What is of several bytes a letter is neither: pairs have no case.
 */
function byLetters(bytes: Buffer): CodePage | null {
  let [cyrillic, western, cased, odd, upper, lower, strange] = [0, 0, 0, 0, 0, 0, 0];
  let [high, ascii, before] = [0, 0, OTHER as number];
  const end = () => {
    // Languages of both kinds have words of one letter.
    if (high > 0 && ascii > 0) western++;
    else if (high > 1) cyrillic++;
    high = 0;
    ascii = 0;
  };
  for (const byte of bytes) {
    const kind = BYTES[byte]!;
    if (byte >= 0x80 && kind === OTHER) strange++;
    if ((kind & ASCII) !== 0) ascii++;
    else if ((kind & (UPPER | LOWER | LATIN)) !== 0) {
      high++;
      if ((kind & UPPER) !== 0) upper++;
      if ((kind & LOWER) !== 0) lower++;
      if ((before & UPPER) !== 0 && (kind & LOWER) !== 0) cased++;
      if ((before & LOWER) !== 0 && (kind & UPPER) !== 0) odd++;
    } else end();
    before = kind;
  }
  end();
  const isUnsure = cyrillic + western === 0 && upper + lower > 0;
  if (strange > 0 || isUnsure) return null;
  if (cyrillic > 9 * western) return lower > upper && odd * 10 <= cased ? 'windows-1251' : null;
  return western >= 9 * cyrillic ? 'windows-1252' : null;
}
