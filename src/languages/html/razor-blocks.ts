import type { Span } from '../../model/edit.ts';
import type { Reading } from '../../model/reading.ts';
import { csharp } from '../csharp.ts';
import { visualBasic } from '../visual-basic.ts';
import { type Part, shiftReading } from './shift-reading.ts';

export type RazorBlocks = {
  /** The page with comments of Razor where its blocks of code were, as long as they. */
  readonly page: string;
  readonly parts: readonly Part[];
  readonly readings: readonly Reading[];
};

const OPENING = /(?<![\w@])@(?:(code|functions)\s*|)\{|(?<![\w@])@(Code|Functions)\b(?=[ \t]*[\r\n])/g;
/** A line of a block that is markup; then the page around it goes on in it. */
const MARKUP = /(?:^|[\n;{}])[ \t\r]*(?:<\/?[A-Za-z][\w.-]*(?:[\s/>])|@:|@<)/;
/** What one comment of Razor is read as, at most; a little less than the reader of pages takes. In UTF-16 units. */
const LONGEST_COMMENT = 18_000;

/** The blocks of code of a page of Razor (`@code { … }`, `@functions { … }`, `@{ … }`, `@Code … End Code`), read as what they are. */
export function razorBlocks(text: string, path: string): RazorBlocks {
  const isBasic = /\.vbhtml$/i.test(path);
  const language = isBasic ? visualBasic : csharp;
  const parts: Part[] = [];
  const readings: Reading[] = [];
  let page = '';
  let done = 0;
  for (const match of text.matchAll(OPENING)) {
    if (match.index < done) continue;
    const inner = isBasic ? basicBlock(text, match) : bracedBlock(text, match);
    if (inner === null) continue;
    const reading = language.read(text.slice(inner.start, inner.end), '');
    readings.push(reading);
    const part = shiftReading(reading, (offset) => inner.start + offset, `${language.id}:`);
    parts.push({ ...part, diagnostics: [] });
    page += text.slice(done, match.index) + hidden(inner.whole - match.index);
    done = inner.whole;
  }
  return { page: page + text.slice(done), parts, readings };
}

/** What stands in a block, and where that ends, its closing mark included. */
type Block = Span & { readonly whole: number };

function basicBlock(text: string, match: RegExpExecArray): Block | null {
  const word = match[2];
  if (word === undefined) return null;
  const start = match.index + match[0].length;
  const closing = new RegExp(String.raw`^[ \t]*End ${word}\b`, 'im');
  const end = closing.exec(text.slice(start));
  if (end === null) return null;
  const inner = text.slice(start, start + end.index);
  if (MARKUP.test(inner)) return null;
  return { start, end: start + end.index, whole: start + end.index + end[0].length };
}

function bracedBlock(text: string, match: RegExpExecArray): Block | null {
  if (match[2] !== undefined) return null;
  const start = match.index + match[0].length;
  const end = endOfBlock(text, start);
  if (end === -1) return null;
  if (match[1] === undefined && MARKUP.test(text.slice(start, end))) return null;
  return { start, end, whole: end + 1 };
}

/** Literals and comments of C#, which may hold any brace, and braces. */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|@\$?"(?:[^"]|"")*"|\$@"(?:[^"]|"")*"|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.[^'\n]{0,8})'|[{}]/g;

/** Where the block ends that begins at `from`; -1 for nowhere. */
function endOfBlock(text: string, from: number): number {
  let depth = 1;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return match.index;
  }
  return -1;
}

/** Comments of Razor of a length together, which is four units at least. */
function hidden(length: number): string {
  if (length < 4) return ' '.repeat(length);
  const first = Math.min(length, LONGEST_COMMENT);
  const rest = length - first;
  // What is left over must be long enough for a comment as well.
  const taken = rest > 0 && rest < 4 ? first - 4 : first;
  const comment = `@*${' '.repeat(taken - 4)}*@`;
  return taken === length ? comment : comment + hidden(length - taken);
}
