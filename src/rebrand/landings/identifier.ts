import { isIdentifier, isSource, tokenAt } from '../clash.ts';
import { lineBefore } from '../hit.ts';
import { isInQuotes } from './is-in-quotes.ts';
import type { Landing } from './landing.ts';

const REMARK = /(?:^|\s)(?:\/\/|\/?\*|#|--|<!--)/;
/** Of a template the part that is code. */
const HOLE = /\$\{[^}"'`]*$/;
const NEAR = 40;
const NAME = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
/** Go exports what begins with a capital, and Ruby takes it for a constant: scripts without capitals cannot say so. */
const CAPITAL_COUNTS = /\.(?:go|rb)$/;

/** A name in source code that stands in no quotes, no remark and no text of a page. */
export const identifier: Landing = {
  code: 'identifier',
  wholeOf(site) {
    if (!isSource(site.path)) return null;
    const { text, lineStart, line, start, end } = site;
    const token = tokenAt(text, start, end);
    const before = lineBefore(site);
    const isText = REMARK.test(before) || (isInQuotes(before) && !HOLE.test(before));
    if (isText || (!isIdentifier(text, token) && !isMember(text, token.start))) return null;
    const isLonger = token.end - token.start > end - start;
    const after = line.slice(token.end - lineStart, token.end - lineStart + NEAR);
    const isUsed = /^\s*(?:[(=:;,)\]}?]|\.\p{L})/u.test(after) && !/>[^<{]*$/.test(before);
    return isLonger || isUsed || isMember(text, token.start) ? token : null;
  },
  takes(name, { path, text, start, end }) {
    const isExported =
      CAPITAL_COUNTS.test(path) && /\p{Lu}/u.test(text[tokenAt(text, start, end).start] ?? '');
    return NAME.test(name) && (!isExported || /^\p{Lu}/u.test(name));
  },
};

function isMember(text: string, start: number): boolean {
  return /[\p{L}\p{N}_)\]]\??\.$/u.test(text.slice(Math.max(0, start - 3), start));
}
