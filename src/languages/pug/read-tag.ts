import type { Span } from '../../model/edit.ts';
import { addCode, addText, type Found } from './add-text.ts';

/** What the lines below a tag are, where they are no tags. */
export type Block = 'text' | 'code' | 'nothing';

const TAG = /(?:[A-Za-z][\w-]*(?::[\w-]+)*|[#.][A-Za-z_-][\w:-]*|[+#]\{[^{}\n]*\}|\+[\w-]+)+/y;
const MORE = /(?:[#.][A-Za-z_-][\w:-]*)*/y;
const ATTRIBUTES = /(?:&attributes)?\(/y;

/** A tag with its attributes and its text: `a.link(href="#" title="Нэр"): b Текст`. Where it ends, and what is below it. */
export function readTag(
  text: string,
  start: number,
  limit: number,
  found: Found,
): { readonly end: number; readonly opens: Block | null } {
  for (let at = start; ; ) {
    const name = match(TAG, text, at);
    let end = endOfLine(text, at, limit);
    if (name === '' || at + name.length > end) return { end, opens: null };
    const element = /^[A-Za-z][\w:-]*/.exec(name)?.[0] ?? 'div';
    at += name.length;
    for (let open = match(ATTRIBUTES, text, at); open !== ''; open = match(ATTRIBUTES, text, at)) {
      const from = at + open.length;
      const close = closingOf(text, from, limit, found);
      if (close === -1) return { end, opens: null };
      if (open.length > 1 || name.startsWith('+')) addCode(text, { start: from, end: close }, found);
      else addAttributes(text, { start: from, end: close }, element, found);
      at = close + 1;
      at += match(MORE, text, at).length;
      end = endOfLine(text, at, limit);
    }
    const tail = text.slice(at, end);
    const nested = /^:[ \t]+/.exec(tail)?.[0];
    if (nested !== undefined) {
      at += nested.length;
      continue;
    }
    if (/^!?=/.test(tail)) addCode(text, { start: at + 1, end }, found);
    else if (/^[ \t]/.test(tail)) addText(text, { start: at, end }, element, found);
    else if (/^\.[ \t]*$/.test(tail)) return { end, opens: belowOf(element) };
    return { end, opens: null };
  }
}

function belowOf(element: string): Block {
  if (element === 'script') return 'code';
  return element === 'style' ? 'nothing' : 'text';
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function endOfLine(text: string, from: number, limit: number): number {
  const at = text.indexOf('\n', from);
  if (at === -1 || at >= limit) return limit;
  return at > from && text[at - 1] === '\r' ? at - 1 : at;
}

/** Longer than this are no attributes; nobody looks so far from each parenthesis of a broken file. In UTF-16 units. */
const LONGEST = 4000;
const SHORT = 100;
const MOST_OPEN = 100;

/** Where the parenthesis closes whose inside begins at `from`; -1 for none. */
function closingOf(text: string, from: number, limit: number, found: Found): number {
  const stop = Math.min(limit, from + (found.unclosed > MOST_OPEN ? SHORT : LONGEST));
  let depth = 1;
  for (let at = from; at < stop; at++) {
    const unit = text[at]!;
    if (unit === '"' || unit === "'" || unit === '`') at = closingQuote(text, at, stop);
    else if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if ((unit === ')' || unit === ']' || unit === '}') && --depth === 0) return at;
  }
  found.unclosed++;
  return -1;
}

function closingQuote(text: string, open: number, stop: number): number {
  for (let at = open + 1; at < stop; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[open]) return at;
  }
  return stop;
}

const NAME = /"[^"\n]*"|'[^'\n]*'|[^\s=,()!"'`]+/y;
const EQUALS = /\s*!?=\s*/y;
const LITERAL = /"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*'/y;
const OPERATOR = /[ \t]*[+?.&|=<>*:[-]/y;

function addAttributes(text: string, { start, end }: Span, element: string, found: Found): void {
  for (let at = start; at < end; ) {
    const name = match(NAME, text, at);
    if (name === '' || at + name.length > end) {
      at++;
      continue;
    }
    at += name.length;
    const equals = match(EQUALS, text, at);
    if (equals === '') continue;
    at += equals.length;
    const literal = match(LITERAL, text, at);
    const isWhole =
      literal !== '' && at + literal.length <= end && match(OPERATOR, text, at + literal.length) === '';
    if (!isWhole) {
      const stop = endOfExpression(text, at, end);
      addCode(text, { start: at, end: stop }, found);
      at = stop;
      continue;
    }
    const own = { start: at, end: at + literal.length };
    at = own.end;
    // Directives of Vue hold code.
    if (/^["']?(?:[:@#]|v-)/.test(name)) {
      addCode(text, { start: own.start + 1, end: own.end - 1 }, found, literal[0]);
      continue;
    }
    found.sites.push({
      span: own,
      kind: 'attribute',
      text: literal.slice(1, -1).replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)),
      holes: [],
      segments: [{ start: own.start + 1, end: own.end - 1 }],
      quoting: `attribute ${literal[0]}`,
      context: { use: 'value', element, attribute: name.replace(/^["']|["']$/g, '') },
      node: 'attribute_value',
    });
  }
}

/** An expression goes as far as the next comma or line, outside of brackets and quotes. */
function endOfExpression(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const unit = text[at]!;
    if (unit === '"' || unit === "'" || unit === '`') at = closingQuote(text, at, end);
    else if (unit === '(' || unit === '[' || unit === '{') depth++;
    else if (unit === ')' || unit === ']' || unit === '}') depth--;
    else if (depth === 0 && (unit === ',' || unit === '\n')) return at;
  }
  return end;
}
