import { nestsInCode } from './nests-in-code.ts';

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
/** Four hundred times `infer `. In UTF-16 units. */
const SHORTEST_RUN = 2400 - 1;
/** Two of its plain words, seen from the midst of the first. */
const PLAIN_PAIR = /\w{0,8}\W{0,9}\b(?:async|infer|keyof|readonly|unique)\b/y;
/** A hundred of them are longer. In UTF-16 units. */
const STRIDE = 400;

const PLAIN = 0;
const OPENS = 1;
const CLOSES = 2;
const COMMA = 3;
const SEMICOLON = 4;
const ANGLE = 5;
const OPERATOR = 6;
const LINK = 7;

/** By byte. Letters, digits, blanks and quotes, which most of a script is, are plain. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_, byte) => kindOf(String.fromCharCode(byte)));

function kindOf(character: string): number {
  if ('([{'.includes(character)) return OPENS;
  if (')]}'.includes(character)) return CLOSES;
  if (character === ',') return COMMA;
  if (character === ';') return SEMICOLON;
  if (character === '<') return ANGLE;
  if ('!+-:=?@~'.includes(character)) return OPERATOR;
  // A template that another one tags is a link as well.
  return '%&*./^`|'.includes(character) ? LINK : PLAIN;
}

/** What a byte adds to the weight at most. */
const WEIGHTS = KINDS.map((kind) => (kind === OPERATOR ? HEAVY : kind === CLOSES || kind === LINK ? 1 : 0));
const TAGS = KINDS.map((kind) => (kind === ANGLE ? 1 : 0));
const BRACKETS = KINDS.map((kind) => (kind === OPENS ? 1 : 0));

/**
 * Whether a script may nest deeper than a parser's stack reaches. oxc is a native program that ends the whole process
 * then, so this has to be known beforehand. It takes bytes for tokens and counts generously: what it says of a plain
 * file costs a slower parser and nothing else.
 *
 * @param bytes The text in UTF-8, which is quicker to go through than a string.
 */
export function isDeep(text: string, bytes: Uint8Array): boolean {
  if (text.length < MOST_BRACKETS) return false;
  const may = mayNest(bytes) && (nests(bytes) || nestsInCode(bytes, MOST_BRACKETS));
  return may || countsOver(text, PREFIX_WORD, MOST_LINKS) || hasPrefixRun(text);
}

/** Whether there is enough of anything in the whole of it; without a branch, since most scripts are short. */
function mayNest(bytes: Uint8Array): boolean {
  let weight = 0;
  let tags = 0;
  let brackets = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    weight += WEIGHTS[byte]!;
    tags += TAGS[byte]!;
    brackets += BRACKETS[byte]!;
  }
  return weight > HEAVIEST || tags > MOST_LINKS || brackets > MOST_BRACKETS;
}

/** For each open bracket, how heavy what is nested was before it. A comma or a semicolon starts anew behind it. */
const before = new Uint32Array(MOST_BRACKETS + 1);

function nests(bytes: Uint8Array): boolean {
  let open = 0;
  let heavy = 0;
  let tags = 0;
  for (let at = 0; at < bytes.length; at++) {
    const kind = KINDS[bytes[at]!]!;
    if (kind === PLAIN) continue;
    switch (kind) {
      case OPENS:
        if (open === MOST_BRACKETS) return true;
        before[++open] = heavy;
        break;
      case CLOSES:
        if (open > 0) heavy = before[open--]!;
        heavy++;
        break;
      case COMMA:
        heavy = before[open]!;
        break;
      case SEMICOLON:
        if (!isElse(bytes, at + 1)) heavy = before[open]!;
        break;
      case ANGLE:
        if (isWordStart(bytes[at + 1]) && ++tags > MOST_LINKS) return true;
        break;
      case OPERATOR:
        heavy += HEAVY;
        break;
      default:
        heavy++;
    }
    if (heavy > HEAVIEST) return true;
  }
  return false;
}

/** Whether `else` is the next word. */
function isElse(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (bytes[at]! <= 0x20) at++;
  // e, l, s, e
  return bytes[at] === 0x65 && bytes[at + 1] === 0x6c && bytes[at + 2] === 0x73 && bytes[at + 3] === 0x65;
}

/** A tag of JSX or an argument of a type begins so; a comparison seldom does. */
function isWordStart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x3e || byte > 0x7e;
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

/**
 * To look for a run takes longer than all the rest, so it is asked first whether there can be one: where fewer than
 * four of its words are more than a word, a hundred plain ones stand together.
 */
function hasPrefixRun(text: string): boolean {
  if (text.length < SHORTEST_RUN) return false;
  const mayRun = hasPlainPair(text) || isFourTimesIn(text, 'asserts') || isFourTimesIn(text, 'extends');
  return mayRun && PREFIX_RUN.test(text);
}

function hasPlainPair(text: string): boolean {
  for (let at = STRIDE; at < text.length; at += STRIDE) {
    PLAIN_PAIR.lastIndex = at;
    if (PLAIN_PAIR.test(text)) return true;
  }
  return false;
}

function isFourTimesIn(text: string, word: string): boolean {
  let at = -1;
  for (let times = 0; times < 4; times++) {
    at = text.indexOf(word, at + 1);
    if (at === -1) return false;
  }
  return true;
}
