import type { Span } from '../model/edit.ts';

const DOCUMENT = /\.(?:md|mdx|markdown|txt|rst|adoc|html?|org|tex)$/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#(?!\w+\s*[("<])|--|<!--|;)/;
const TRIPLE = ['"""', "'''"];
const REACH = 400;

/** Whether a document has set a token in the letters of code. */
export function isCodeInDocument(path: string, text: string, { start, end }: Span): boolean {
  return DOCUMENT.test(path) && text[start - 1] === '`' && text[end] === '`';
}

/** Documents, comments, and what stands among other words in quotes or in markup: no identifier is written so. */
export function isProse(path: string, text: string, start: number, end: number): boolean {
  if (DOCUMENT.test(path)) return true;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const before = text.slice(from, start);
  if (COMMENT.test(before) || /\s(?:\/\/|#)\s[^"'`]*$/.test(before)) return true;
  const next = text.indexOf('\n', end);
  const after = text.slice(end, Math.min(next === -1 ? text.length : next, end + REACH));
  const isAmongWords = /\p{L}[\p{L}\p{M}]*[,.;:!?)]?\s$/u.test(before) || /^[,.;:!?]?\s\p{L}/u.test(after);
  if (!isAmongWords) return false;
  if (isInQuotes(before) || /^[^<>"'`=]*<\//.test(after)) return true;
  return TRIPLE.some((quotes) => isBehindOdd(text, quotes, start));
}

/** Whether a quote is open at the end of a line's beginning; an apostrophe in a word is none. */
function isInQuotes(before: string): boolean {
  let open = '';
  for (const [quote] of before.replace(/\\.|\p{L}'(?=\p{L})/gu, '').matchAll(/["'`]/g)) {
    if (open === '') open = quote;
    else if (open === quote) open = '';
  }
  return open !== '';
}

/** Inside a text that goes over lines: a docstring, a text block. */
function isBehindOdd(text: string, quotes: string, end: number): boolean {
  let isOpen = false;
  for (let at = text.indexOf(quotes); at !== -1 && at < end; at = text.indexOf(quotes, at + quotes.length)) {
    isOpen = !isOpen;
  }
  return isOpen;
}
