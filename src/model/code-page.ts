/** Encodings of a byte a letter, from before UTF-8, in which ASCII is ASCII and every byte is some letter. */
export const CODE_PAGES = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
] as const;

export type CodePage = (typeof CODE_PAGES)[number];

/** Some versions of Node read windows-1252 as Latin-1, which lacks these. */
const FROM_80_TO_9F = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

type Table = { readonly letters: readonly string[]; readonly bytes: ReadonlyMap<string, number> };

/** Made when first asked for: most donors are in UTF-8. */
const tables = new Map<CodePage, Table>();

function tableOf(page: CodePage): Table {
  const known = tables.get(page);
  if (known !== undefined) return known;
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const isLatin = page === 'windows-1252';
  const letters = [...new TextDecoder(isLatin ? 'iso-8859-15' : page).decode(all)];
  // ICU has control characters of DOS in another order.
  for (let byte = 0; byte < 0x80; byte++) letters[byte] = String.fromCharCode(byte);
  if (isLatin) {
    for (let byte = 0xa0; byte < 0x100; byte++) letters[byte] = String.fromCharCode(byte);
    letters.splice(0x80, 0x20, ...FROM_80_TO_9F);
  }
  const table = { letters, bytes: new Map(letters.map((letter, byte) => [letter, byte])) };
  tables.set(page, table);
  return table;
}

export function isCodePage(encoding: string | null): encoding is CodePage {
  return (CODE_PAGES as readonly (string | null)[]).includes(encoding);
}

export function fromCodePage(bytes: Uint8Array, page: CodePage): string {
  const { letters } = tableOf(page);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8_192) {
    let part = '';
    for (const byte of bytes.subarray(from, from + 8_192)) part += letters[byte];
    parts.push(part);
  }
  return parts.join('');
}

/** null where a letter is none of the page's. */
export function toCodePage(text: string, page: CodePage): Uint8Array | null {
  const { bytes } = tableOf(page);
  const written = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = bytes.get(text[at]!);
    if (byte === undefined) return null;
    written[at] = byte;
  }
  return written;
}

/** Whether a text can be written in an encoding; those of Unicode take any. */
export function fitsEncoding(text: string, encoding: string | null): boolean {
  return !isCodePage(encoding) || toCodePage(text, encoding) !== null;
}
