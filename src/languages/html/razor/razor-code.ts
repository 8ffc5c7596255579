import type { Span } from '../../../model/edit.ts';
import { CSHARP_OPAQUE } from './end-of-brackets.ts';
import { endOfElement } from './end-of-element.ts';

/** Code of Razor to its closing brace. */
export type RazorCode = {
  /** Where the brace is that closes it. */
  readonly end: number;
  /** Elements and lines of the page that stand among its statements, in order. */
  readonly markup: readonly Span[];
};

const TOKEN = new RegExp(String.raw`${CSHARP_OPAQUE}|@:[^\r\n]*|@?<(?=[A-Za-z]|!--)|[{}]`, 'g');

/**
 * The code behind an opening brace: C# in which a statement may be an element (`<p>…</p>`), or a line that begins
 * with `@:`. null where it has no end.
 */
export function razorCode(text: string, from: number): RazorCode | null {
  const markup: Span[] = [];
  let depth = 1;
  // Up to here nothing stands before a statement.
  let fresh = from;
  const isStart = (at: number) => {
    const before = text.slice(Math.max(fresh, at - 500), at).trimEnd();
    return before === '' || /[{};:]$/.test(before);
  };
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { 0: token, index } = match;
    if (token === '{') depth++;
    else if (token === '}') {
      if (--depth === 0) return { end: index, markup };
    } else if (token.startsWith('@:')) {
      if (!isStart(index)) continue;
      markup.push({ start: index + 2, end: index + token.length });
      fresh = index + token.length;
    } else if (token === '<' || token === '@<') {
      if (token === '<' && !isStart(index)) continue;
      const start = index + token.length - 1;
      const end = endOfElement(text, start);
      if (end === -1) return null;
      markup.push({ start, end });
      fresh = end;
      TOKEN.lastIndex = end;
    } else if (/^(?:\/[/*]|@\*)/.test(token) && isStart(index)) fresh = index + token.length;
  }
  return null;
}
