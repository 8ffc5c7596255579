import { blankText } from '../data/blank-text.ts';
import type { Halves } from '../html/code-in-page.ts';

const OPEN = /<%(?!%)(?:==?|-|#)?/g;
const OTHER =
  /\.(?:js|ts|coffee|css|scss|json|ya?ml|toml|ini|conf|cfg|sh|bash|rb|sql|csv|service|env)\.erb$/i;

/** Parts a page from its code. Code that is a comment is one in Ruby too. */
export function splitErb(text: string, path: string): Halves {
  const code: string[] = [];
  const page: string[] = [];
  let at = 0;
  while (at < text.length) {
    OPEN.lastIndex = at;
    const open = OPEN.exec(text);
    const start = open?.index ?? text.length;
    code.push(blankText(text.slice(at, start)));
    page.push(text.slice(at, start));
    if (open === null) break;
    const isComment = open[0].endsWith('#');
    const inside = start + open[0].length;
    const mark = text.indexOf('%>', inside);
    const close = mark === -1 ? text.length : mark;
    const end = text[close - 1] === '-' && close > inside ? close - 1 : close;
    const said = text.slice(inside, end);
    code.push(
      isComment ? `  #${said.replace(/[\r\n]/g, ' ')}` : ' '.repeat(inside - start) + said,
      ' '.repeat(close - end),
      mark === -1 ? '' : '\n;',
    );
    page.push(open[0], blankText(said), text.slice(end, mark === -1 ? close : close + 2));
    at = mark === -1 ? close : close + 2;
  }
  return { code: code.join(''), page: page.join(''), hasPage: !OTHER.test(path) };
}
