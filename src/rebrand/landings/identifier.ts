import { isIdentifier, isSource, tokenAt } from '../clash.ts';
import { lineBefore } from '../hit.ts';
import type { Landing } from './landing.ts';

const REMARK = /(?:^|\s)(?:\/\/|\/?\*|#|--|<!--)/;
const NEAR = 40;

/** A name in source code that stands in no quotes, no remark and no text of a page. */
export const identifier: Landing = {
  code: 'identifier',
  wholeOf(site) {
    if (!isSource(site.path)) return null;
    const { text, lineStart, line, start, end } = site;
    const token = tokenAt(text, start, end);
    const before = lineBefore(site);
    if (
      REMARK.test(before) ||
      isInQuotes(before) ||
      (!isIdentifier(text, token) && !isMember(text, token.start))
    )
      return null;
    const isLonger = token.end - token.start > end - start;
    const after = line.slice(token.end - lineStart, token.end - lineStart + NEAR);
    const isUsed = /^\s*(?:[(=:;,)\]}?]|\.\p{L})/u.test(after) && !/>[^<{]*$/.test(before);
    return isLonger || isUsed || isMember(text, token.start) ? token : null;
  },
  takes: (name) => /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name),
};

function isMember(text: string, start: number): boolean {
  return /[\p{L}\p{N}_)\]]\??\.$/u.test(text.slice(Math.max(0, start - 3), start));
}

function isInQuotes(before: string): boolean {
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0);
}
