/** How a letter outside ASCII is spelled in a file: as itself, `\u0418`, `&#x418;`, `&#1048;` or `%D0%98`. */
export type Escape = 'none' | 'unicode' | 'hex-entity' | 'decimal-entity' | 'percent';

export const ESCAPES: readonly Escape[] = ['none', 'unicode', 'hex-entity', 'decimal-entity', 'percent'];

const ENCODERS: Record<Escape, (character: string) => string> = {
  none: (character) => character,
  unicode: (character) => [...units(character)].map((unit) => `\\u${hex(unit, 4)}`).join(''),
  'hex-entity': (character) => `&#x${hex(character.codePointAt(0)!, 0)};`,
  'decimal-entity': (character) => `&#${character.codePointAt(0)!};`,
  percent: (character) => [...Buffer.from(character)].map((byte) => `%${hex(byte, 2)}`).join(''),
};

const DECODERS: Record<Escape, (text: string) => string> = {
  none: (text) => text,
  unicode: (text) =>
    text.replace(/\\u([0-9a-f]{4})/gi, (_, digits) => String.fromCharCode(parse(digits, 16))),
  'hex-entity': (text) => text.replace(/&#x([0-9a-f]+);/gi, (_, digits) => fromCode(parse(digits, 16))),
  'decimal-entity': (text) => text.replace(/&#([0-9]+);/g, (_, digits) => fromCode(parse(digits, 10))),
  percent: (text) =>
    text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
    ),
};

/** Spells `text` in an escape; ASCII stays as it is. `lowerHex` follows the spelling that is replaced. */
export function escapeText(text: string, spelling: Escape, lowerHex = false): string {
  if (spelling === 'none') return text;
  const encode = ENCODERS[spelling];
  const spelled = [...text].map((character) => (character <= '\x7f' ? character : encode(character)));
  return spelled.map((part) => (lowerHex && part.length > 1 ? part.toLowerCase() : part)).join('');
}

export function unescapeText(text: string, spelling: Escape): string {
  return DECODERS[spelling](text);
}

function* units(character: string): Generator<number> {
  for (let i = 0; i < character.length; i++) yield character.charCodeAt(i);
}

function hex(value: number, width: number): string {
  return value.toString(16).toUpperCase().padStart(width, '0');
}

function parse(digits: unknown, radix: number): number {
  return Number.parseInt(String(digits), radix);
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
