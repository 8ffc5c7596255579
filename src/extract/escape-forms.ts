import type { Script } from './script.ts';

/** Written forms of a script's letters: `leads` stand in every one of them (latin1), `pattern` tells for sure. */
export type EscapeForm = { readonly leads: readonly string[]; readonly pattern: RegExp };

/** The letters themselves, in UTF-8: whether some bytes hold one. */
export function asCharacters(script: Script): (bytes: Buffer) => boolean {
  // Whether a lead byte begins letters of this script; for three-byte letters the second byte tells.
  const leads = new Uint8Array(256);
  const seconds = new Uint8Array(256 * 64);
  for (const [from, to] of script.ranges) {
    for (let point = from; point <= to; point = (point | 0x3f) + 1) {
      const bytes = Buffer.from(String.fromCodePoint(point));
      leads[bytes[0]!] = bytes.length;
      if (bytes.length === 3) seconds[bytes[0]! * 64 + (bytes[1]! & 0x3f)] = 1;
    }
  }
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      const length = leads[bytes[i]!]!;
      if (length === 2) return true;
      if (length === 3 && seconds[bytes[i]! * 64 + (bytes[i + 1]! & 0x3f)] === 1) return true;
    }
    return false;
  };
}

/** `\u0430`, `\u{430}`, `\U00000430`, `\x{430}` and CSS's `\430`. */
export function asEscapes(script: Script): EscapeForm {
  const points = hexPrefixes(script);
  return { leads: ['\\'], pattern: new RegExp(`\\\\(?:[uUx]+\\{?)?0{0,5}(?:${points})[0-9a-f]{2}`, 'i') };
}

/** `&#1072;`, `&#x430;` and names (`&acy;`). */
export function asEntities(script: Script): EscapeForm {
  const decimals = new Set<string>();
  for (const [from, to] of script.ranges) {
    for (let point = from; point <= to; point++) decimals.add(String(point).slice(0, -2));
  }
  const numbers = `&#0*(?:${[...decimals].join('|')})\\d\\d\\b|&#x0*(?:${hexPrefixes(script)})[0-9a-f]{2}\\b`;
  // HTML names the letters of two scripts besides Latin.
  const names: Readonly<Record<string, string>> = {
    Cyrillic: '|&[a-z]{1,6}cy;',
    Greek: '|&(?:[a-z]+(?:psilon|micron|mega|elta|amma|lpha|eta|appa|ambda|igma|heta)|[a-z]{2,3});',
  };
  return { leads: ['&'], pattern: new RegExp(numbers + (names[script.name] ?? ''), 'i') };
}

/** Percent-encoded UTF-8 (`%D0%B0`), quoted-printable (`=D0=B0`), and escaped bytes (`\xD0\xB0`, `\320\260`). */
export function asPercent(script: Script): EscapeForm {
  const hex = new Set<string>();
  const octal = new Set<string>();
  for (const [from, to] of script.ranges) {
    for (let point = from; point <= to; point = (point | 0x3f) + 1) {
      const bytes = [...Buffer.from(String.fromCodePoint(point))].slice(0, -1);
      hex.add(bytes.map((byte) => byte.toString(16)).join('(?:%|=|\\\\x)'));
      octal.add(bytes.map((byte) => `\\\\${byte.toString(8)}`).join(''));
    }
  }
  const pattern = `(?:%|=|\\\\x)(?:${[...hex].join('|')})(?:%|=|\\\\x)[89ab]|(?:${[...octal].join('|')})\\\\2`;
  return { leads: ['%', '=', '\\'], pattern: new RegExp(pattern, 'i') };
}

/** All of a code point's hexadecimal digits but the last two, for the code points of a script. */
function hexPrefixes(script: Script): string {
  const prefixes = new Set<string>();
  for (const [from, to] of script.ranges) {
    for (let point = from; point <= to; point += 0x10) prefixes.add(point.toString(16).slice(0, -2));
    prefixes.add(to.toString(16).slice(0, -2));
  }
  return [...prefixes].join('|');
}
