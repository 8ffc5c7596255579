import { blankText } from '../data/blank-text.ts';
import type { Halves } from '../html/code-in-page.ts';
import { endOfCode } from './end-of-code.ts';

const OPEN = /<\?(?:php\b|=)?/gi;

/** The two halves of a PHP file, each as long as the file, with white space in the place of the other. */
export function splitPhp(text: string): Halves {
  const code: string[] = [];
  const page: string[] = [];
  let at = 0;
  let hasPage = false;
  while (at < text.length) {
    OPEN.lastIndex = at;
    const open = OPEN.exec(text);
    const start = open?.index ?? text.length;
    code.push(blankText(text.slice(at, start)));
    const between = text.slice(at, start);
    page.push(between);
    hasPage ||= between.trim() !== '';
    if (open === null) break;
    const inside = start + open[0].length;
    const end = endOfCode(text, inside);
    const close = text.startsWith('?>', end) ? end + 2 : end;
    // The end of the code ends a comment and a statement.
    code.push(' '.repeat(inside - start), text.slice(inside, end), close > end ? '\n;' : '');
    page.push(
      close > end ? `${open[0]}${blankText(text.slice(inside, end))}?>` : blankText(text.slice(start, end)),
    );
    at = close;
  }
  return { code: code.join(''), page: page.join(''), hasPage };
}
