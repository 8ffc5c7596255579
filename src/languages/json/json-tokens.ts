import { createScanner } from 'jsonc-parser';

export type JsonToken = {
  readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word' | 'line-comment' | 'block-comment';
  readonly start: number;
  readonly end: number;
  /** What a string says; the word itself. */
  readonly value: string;
  readonly isBroken: boolean;
};

// The numbers of jsonc-parser's `SyntaxKind` and `ScanError`: const enums, which isolated modules cannot read.
const KINDS: Readonly<Record<number, JsonToken['kind'] | 'trivia'>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  10: 'string',
  12: 'line-comment',
  13: 'block-comment',
  14: 'trivia',
  15: 'trivia',
};
const END_OF_FILE = 17;
const NO_ERROR = 0;
const BOM = 0xfeff;

/** The tokens of a JSON text, tolerant: comments, and the strings in single quotes of JSON5. */
export function* jsonTokens(text: string): Iterable<JsonToken> {
  const scanner = createScanner(text);
  if (text.charCodeAt(0) === BOM) scanner.setPosition(1);
  while (true) {
    // Asked for first: the scanner takes a run of quotes for one word, however long, and would take it again behind each.
    const single = singleQuoted(text, scanner.getPosition());
    if (single !== null) {
      yield single;
      scanner.setPosition(single.end);
      continue;
    }
    const token: number = scanner.scan();
    if (token === END_OF_FILE) return;
    const kind = KINDS[token] ?? 'word';
    if (kind === 'trivia') continue;
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const isBroken = scanner.getTokenError() !== NO_ERROR;
    yield { kind, start, end: Math.min(end, text.length), value: scanner.getTokenValue(), isBroken };
  }
}

const SINGLE = /'((?:[^'\\\r\n]|\\(?:\r\n|[\s\S]))*)'/y;
const ESCAPED = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const SHORT: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '0': '\0',
  '\n': '',
  '\r': '',
  '\r\n': '',
  '\u2028': '',
  '\u2029': '',
};

function singleQuoted(text: string, start: number): JsonToken | null {
  if (text[start] !== "'") return null;
  SINGLE.lastIndex = start;
  const match = SINGLE.exec(text);
  if (match === null) return null;
  const value = match[1]!.replace(ESCAPED, (_, unicode?: string, byte?: string, other = '') => {
    const code = unicode ?? byte;
    return code === undefined ? (SHORT[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16));
  });
  return { kind: 'string', start, end: start + match[0].length, value, isBroken: false };
}
