const TICK = 0x60;
const SLASH = 0x2f;
const STAR = 0x2a;
const BACKSLASH = 0x5c;
const BREAK = 0x0a;
const DOLLAR = 0x24;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

const OTHER = 0;
const OPENS = 1;
const CLOSES = 2;
const QUOTES = 3;
const KINDS = Uint8Array.from({ length: 0x100 }, (_, byte) => kindOf(String.fromCharCode(byte)));

function kindOf(character: string): number {
  if ('([{'.includes(character)) return OPENS;
  if (')]}'.includes(character)) return CLOSES;
  return '"\'`/'.includes(character) ? QUOTES : OTHER;
}

/** A longer pattern is taken for a division, so that a hostile line takes no square of its length. */
const LONGEST_PATTERN = 500;

/** Behind these a pattern begins and no division. */
const BEFORE_PATTERN = new Set([...'=([,:?|&!{};+-*%<>~^'].map((character) => character.charCodeAt(0)));

/**
 * Whether more than `most` brackets of a script are open at once, those in strings, templates, comments and patterns
 * left out: `(")",(")",…` opens more than it seems to. What begins a pattern is guessed, and a mark in the text of a
 * page is taken for one of code, so this tells a nesting that others have missed, and never that there is none.
 *
 * @param bytes UTF-8
 */
export function nestsInCode(bytes: Uint8Array, most: number): boolean {
  /** Of each open bracket, whether it is the hole of a template. */
  const holes = new Uint8Array(most + 1);
  let open = 0;
  /** The last byte that is neither blank nor comment. */
  let before = 0x3b;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const kind = KINDS[byte]!;
    let inTemplate = byte === TICK;
    if (kind === OPENS) {
      if (open === most) return true;
      holes[++open] = 0;
    } else if (kind === CLOSES) {
      inTemplate = byte === CLOSING_BRACE && holes[open] === 1;
      if (open > 0) open--;
    } else if (kind === QUOTES && byte === SLASH) {
      const isComment = bytes[at + 1] === SLASH || bytes[at + 1] === STAR;
      at = isComment ? endOfComment(bytes, at) : BEFORE_PATTERN.has(before) ? endOfLine(bytes, at, true) : at;
      if (isComment) continue;
    } else if (kind === QUOTES && byte !== TICK) at = endOfLine(bytes, at, false);
    if (inTemplate) {
      at = endOfTemplate(bytes, at + 1);
      if (bytes[at] === OPENING_BRACE) {
        if (open === most) return true;
        holes[++open] = 1;
      }
    }
    if (byte > 0x20) before = byte;
  }
  return false;
}

/** The last byte of a comment. */
function endOfComment(bytes: Uint8Array, from: number): number {
  const isLine = bytes[from + 1] === SLASH;
  let at = from + 2;
  while (
    at < bytes.length &&
    (isLine ? bytes[at] !== BREAK : bytes[at] !== SLASH || bytes[at - 1] !== STAR || at < from + 3)
  )
    at++;
  return at;
}

/** The mark that closes what opens at `from`; `from` itself where none stands in its line. */
function endOfLine(bytes: Uint8Array, from: number, isPattern: boolean): number {
  let isClass = false;
  const end = isPattern ? Math.min(bytes.length, from + LONGEST_PATTERN) : bytes.length;
  for (let at = from + 1; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) at++;
    else if (byte === BREAK) return from;
    else if (isPattern && byte === 0x5b) isClass = true;
    else if (isPattern && byte === 0x5d) isClass = false;
    else if (byte === bytes[from] && !isClass) return at;
  }
  return from;
}

/** The tick that closes a template, or the brace of its next hole. */
function endOfTemplate(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === BACKSLASH) at++;
    else if (byte === TICK) return at;
    else if (byte === DOLLAR && bytes[at + 1] === OPENING_BRACE) return at + 1;
  }
  return bytes.length;
}
