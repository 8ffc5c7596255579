import { endOfBrackets } from './end-of-brackets.ts';

const TAG = /<!--[\s\S]*?-->|@\*[\s\S]*?\*@|@:[^\n]*|<(\/?)([A-Za-z][\w.:-]*)/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const RAW = /^(?:script|style)$/i;
/** `@(…)`, `@a.B(…)`, `@{…}`: code in a tag, which may hold its quotes and its end. */
const CODE = /@[\w.]*[([{]/y;

/** What follows the element of a page of Razor that begins at `from`; -1 where it never ends. */
export function endOfElement(text: string, from: number): number {
  let depth = 0;
  let name: string | undefined;
  TAG.lastIndex = from;
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    const { 0: found, 1: slash, 2: own, index } = match;
    if (own === undefined) {
      // A comment is markup by itself.
      if (name === undefined) return index + found.length;
      continue;
    }
    name ??= own;
    const tag = endOfTag(text, index + found.length);
    if (tag.end === -1) return -1;
    TAG.lastIndex = tag.end;
    if (own === name) {
      if (slash === '/') depth--;
      else if (!tag.closesItself && !VOID.test(own)) depth++;
      if (depth <= 0) return tag.end;
    }
    if (slash === '' && RAW.test(own) && own !== name && !tag.closesItself) {
      const close = text.indexOf(`</${own}`, tag.end);
      if (close !== -1) TAG.lastIndex = close;
    }
  }
  return -1;
}

function endOfTag(text: string, from: number): { readonly end: number; readonly closesItself: boolean } {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '@') {
      CODE.lastIndex = at;
      const end = CODE.test(text) ? endOfBrackets(text, CODE.lastIndex - 1) : -1;
      if (end !== -1) at = end - 1;
    } else if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return { end: at + 1, closesItself: text[at - 1] === '/' };
  }
  return { end: -1, closesItself: false };
}
