/** What a script is cut at. */
export type LargeLists = {
  /** In the order of their ends. */
  readonly lists: readonly LargeList[];
  /** Where anything begins that may be text, in order: no row of numbers and codes has any. UTF-16 offsets. */
  readonly texts: readonly number[];
};

/** What stands between two brackets, with where one element ends and its line with it. UTF-16 offsets. */
export type LargeList = {
  /** Behind the opening bracket. */
  readonly start: number;
  /** Of the closing bracket. */
  readonly end: number;
  /** Behind the comma of an element, where nothing but the end of a line follows. */
  readonly breaks: readonly number[];
};

type Open = {
  readonly bracket: number;
  readonly isList: boolean;
  readonly start: number;
  readonly breaks: number[];
};

const CLOSES: ReadonlyMap<number, number> = new Map([
  [0x29, 0x28], // )
  [0x5d, 0x5b], // ]
  [0x7d, 0x7b], // }
]);
const TICK = 0x60;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const PARENTHESIS = 0x28;
/** Beside strings: templates, comments and patterns, escapes, and calls, which may look up a text by a name alone. */
const MAY_BE_TEXT = new Set([TICK, SLASH, BACKSLASH, PARENTHESIS]);
const NONE: LargeLists = { lists: [], texts: [] };
/** Nobody writes a longer one. Without a bound each slash might be followed to the end of its line. */
const LONGEST_PATTERN = 1_000;
/** Behind these an object begins and no block, and a pattern and no division. */
const BEFORE_VALUE = /[=([,:?|&]/;

/**
 * The arrays and objects of a script that are longer than `size` and whose elements are not: what a table of data is
 * made of. Found by its brackets alone, in one run, so a script in which the guess at a pattern (`/…/`) goes wrong may
 * give lists that are none; whoever cuts it has to see whether what is left can be parsed.
 */
export function largeLists(text: string, size: number): LargeLists {
  const found: LargeList[] = [];
  const texts: number[] = [];
  const open: Open[] = [];
  /** The last character that is neither blank nor comment. */
  let before = '';
  /** In markup letters need no quotes, and a quote need not close: from its first mark on all may be text. */
  let isPage = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) continue;
    isPage ||= code === LESS;
    if (isPage || MAY_BE_TEXT.has(code) || code >= 0x80) texts.push(at);
    if (code === SLASH) {
      const isCode = !isComment(text, at);
      at = endOfSlash(text, at, before) - 1;
      if (!isCode) continue;
    } else if (code === 0x22 || code === 0x27) {
      const end = endOfString(text, at);
      if (hasLetter(text, at, end)) texts.push(at);
      at = end - 1;
    } else if (code === TICK) at = endOfTemplate(text, at + 1, open) - 1;
    else if (code === 0x5b || code === 0x7b || code === PARENTHESIS) {
      const isList = code === 0x5b || (code === 0x7b && BEFORE_VALUE.test(before));
      open.push({ bracket: code, isList, start: at + 1, breaks: [] });
    } else if (code === 0x2c) {
      if (open.at(-1)?.isList === true && endsLine(text, at + 1)) open.at(-1)?.breaks.push(at + 1);
    } else if (CLOSES.has(code)) {
      const top = open.pop();
      if (top?.bracket === TICK && code === 0x7d) at = endOfTemplate(text, at + 1, open) - 1;
      else if (top === undefined || top.bracket !== CLOSES.get(code)) return NONE;
      else if (top.isList && at - top.start > size && !holds(top, found))
        found.push({ start: top.start, end: at, breaks: top.breaks });
    }
    before = text[at]!;
  }
  return open.length === 0 ? { lists: found, texts } : NONE;
}

/** Whether the last of the lists, which come in the order of their ends, stands in this one. */
function holds({ start }: Open, found: readonly LargeList[]): boolean {
  const last = found.at(-1);
  return last !== undefined && last.start > start;
}

function isComment(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === SLASH || next === 0x2a;
}

/** Behind a comment, a pattern or a division. */
function endOfSlash(text: string, at: number, before: string): number {
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return orEnd(text, text.indexOf('\n', at));
  if (next === 0x2a) {
    const end = text.indexOf('*/', at + 2);
    return end === -1 ? text.length : end + 2;
  }
  return BEFORE_VALUE.test(before) || before === '' ? endOfPattern(text, at + 1) : at + 1;
}

function endOfPattern(text: string, from: number): number {
  let isClass = false;
  const end = Math.min(text.length, from + LONGEST_PATTERN);
  for (let at = from; at < end; at++) {
    const char = text[at];
    if (char === '\n') return from;
    if (char === '\\') at++;
    else if (char === '[') isClass = true;
    else if (char === ']') isClass = false;
    else if (char === '/' && !isClass) return at + 1;
  }
  return from;
}

/** An apostrophe in the text of a page opens nothing beyond its line. */
function endOfString(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === quote || char === '\n') return at + 1;
  }
  return text.length;
}

/** Whether a string has a letter or an escape, which may be one. */
function hasLetter(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    const small = code | 0x20;
    if (code >= 0x80 || (small >= 0x61 && small <= 0x7a) || code === BACKSLASH) return true;
  }
  return false;
}

/** Behind a template, or behind the `${` of its next hole, which is open then. */
function endOfTemplate(text: string, from: number, open: Open[]): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '`') return at + 1;
    else if (char === '$' && text[at + 1] === '{') {
      open.push({ bracket: TICK, isList: false, start: at + 2, breaks: [] });
      return at + 2;
    }
  }
  return text.length;
}

function endsLine(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++;
  return text[at] === '\n';
}

function orEnd(text: string, at: number): number {
  return at === -1 ? text.length : at;
}
