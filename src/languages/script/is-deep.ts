/**
 * What oxc's stack of 8 MB was seen to hold, halved at least: brackets in brackets broke it at 4,000, operators
 * without brackets at 8,000, chains from left to right (`a.b().c()`, `a * b * c`) at 60,000.
 */
const MOST_BRACKETS = 400;
const MOST_LINKS = 3000;
const HEAVY = 8;
const HEAVIEST = MOST_LINKS * HEAVY;

const PREFIX_WORD = /\b(?:await|case|delete|do|else|for|if|new|typeof|void|while|with|yield)\b/g;
/** What nests when it stands behind its like, and is everywhere in some plain files. Brackets between are counted apart. */
const PREFIX_RUN =
  /(?:\b(?:async|infer|keyof|readonly|unique|asserts\s+\w+\s+is|class(?:\s+\w+)?\s+extends)\b\W{0,9}){400}/;
/** Letters, digits, blanks and quotes, which most of a script is: asked first, they cost next to nothing. */
const IS_PLAIN = Uint8Array.from({ length: 0x7f }, (_, code) =>
  /[\w\s"'#$>\\]/.test(String.fromCharCode(code)) || code < 0x20 ? 1 : 0,
);

const ELSE = /\s*else\b/y;

/**
 * Whether a script may nest deeper than a parser's stack reaches. oxc is a native program that ends the whole process
 * then, so this has to be known beforehand. It takes bytes for tokens and counts generously: what it says of a plain
 * file costs a slower parser and nothing else.
 */
export function isDeep(text: string): boolean {
  if (text.length < MOST_BRACKETS) return false;
  return nests(text) || countsOver(text, PREFIX_WORD, MOST_LINKS) || PREFIX_RUN.test(text);
}

function nests(text: string): boolean {
  // For each open bracket, how heavy what is nested was before it. A comma or a semicolon starts anew behind it.
  const before: number[] = [];
  let heavy = 0;
  let tags = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7e || IS_PLAIN[code] === 1) continue;
    switch (code) {
      case 0x28: // (
      case 0x5b: // [
      case 0x7b: // {
        before.push(heavy);
        if (before.length > MOST_BRACKETS) return true;
        break;
      case 0x29: // )
      case 0x5d: // ]
      case 0x7d: // }
        heavy = (before.pop() ?? heavy) + 1;
        break;
      case 0x2c: // ,
        heavy = before.at(-1) ?? 0;
        break;
      case 0x3b: // ;
        ELSE.lastIndex = at + 1;
        if (!ELSE.test(text)) heavy = before.at(-1) ?? 0;
        break;
      case 0x3c: // <
        if (isWordStart(text.charCodeAt(at + 1)) && ++tags > MOST_LINKS) return true;
        break;
      case 0x21: // !
      case 0x2b: // +
      case 0x2d: // -
      case 0x3a: // :
      case 0x3d: // =
      case 0x3f: // ?
      case 0x40: // @
      case 0x7e: // ~
        heavy += HEAVY;
        break;
      case 0x25: // %
      case 0x26: // &
      case 0x2a: // *
      case 0x2e: // .
      case 0x2f: // /
      case 0x5e: // ^
      case 0x60: // `, of a template that another one tags
      case 0x7c: // |
        heavy++;
        break;
      default:
        continue;
    }
    if (heavy > HEAVIEST) return true;
  }
  return false;
}

function countsOver(text: string, pattern: RegExp, most: number): boolean {
  if (text.length < most * 3) return false;
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.test(text)) {
    if (++count <= most) continue;
    pattern.lastIndex = 0;
    return true;
  }
  return false;
}

/** A tag of JSX or an argument of a type begins so; a comparison seldom does. */
function isWordStart(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x3e || code > 0x7e;
}
