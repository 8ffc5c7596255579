import type { Span } from '../../model/edit.ts';

/** A line as Java reads it: a comment, or a key and a value that may go on over several lines of the file. */
export type LogicalLine =
  | { readonly kind: 'comment'; readonly span: Span }
  | {
      readonly kind: 'property';
      readonly key: Span;
      /** Empty where the line has no value. */
      readonly value: Span;
      /** Whether a text that is put at `value` would be read as the value. */
      readonly hasSeparator: boolean;
    };

const BLANK = /[ \t\f]/;
const BREAK = /[\r\n]/;

/** The lines of a properties text; blank ones are left out. */
export function* logicalLines(text: string): Iterable<LogicalLine> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    if (BLANK.test(text[at]!) || BREAK.test(text[at]!)) {
      at++;
      continue;
    }
    const start = at;
    if (text[at] === '#' || text[at] === '!') {
      while (at < text.length && !BREAK.test(text[at]!)) at++;
      yield { kind: 'comment', span: { start, end: at } };
      continue;
    }
    at = skip(text, start, (unit) => unit === '=' || unit === ':' || BLANK.test(unit));
    const key = { start, end: at };
    at = skipBlank(text, at);
    if (text[at] === '=' || text[at] === ':') at = skipBlank(text, at + 1);
    const from = at;
    at = skip(text, from, () => false);
    yield { kind: 'property', key, value: { start: from, end: at }, hasSeparator: from > key.end };
  }
}

/** Up to an unescaped unit that ends it, or to the end of the line. */
function skip(text: string, from: number, isEnd: (unit: string) => boolean): number {
  let at = from;
  while (at < text.length) {
    const unit = text[at]!;
    if (BREAK.test(unit) || isEnd(unit)) return at;
    at += unit !== '\\' ? 1 : text.startsWith('\r\n', at + 1) ? 3 : 2;
  }
  return text.length;
}

/** Blanks, and breaks that are escaped, with the blanks after them. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (at < text.length && BLANK.test(text[at]!)) at++;
    else if (text.startsWith('\\\r\n', at)) at += 3;
    else if (text[at] === '\\' && BREAK.test(text[at + 1] ?? '')) at += 2;
    else return at;
  }
}
