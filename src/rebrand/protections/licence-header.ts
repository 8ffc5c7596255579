import { lastAnswer } from '../last-answer.ts';
import type { Protection } from './protection.ts';

const SPEAKS_OF_LICENCE = /licen[cs]e|copyright|SPDX-/i;
/** The comment a file opens with, after a byte order mark, a shebang, an XML or PHP declaration. */
const HEADER =
  /^\uFEFF?(?:#!.*\r?\n)?(?:<\?(?:xml|php)\b[^\n]*\n)?\s*(?:\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:[^\S\n]*(?:\/\/|#|--|;)[^\n]*(?:\n|$))+)/;

const MAX_HEADER = 8_000;

/** Where the header of a text ends, if it speaks of a licence. */
const noticeEnd = lastAnswer((text) => {
  const header = HEADER.exec(text.slice(0, MAX_HEADER))?.[0] ?? '';
  return SPEAKS_OF_LICENCE.test(header) ? header.length : 0;
});

/** The licence notice at the head of a source file belongs to its owner. */
export const licenceHeader: Protection = {
  code: 'licence-header',
  soft: false,
  protects(context) {
    return context.end <= MAX_HEADER && context.end <= noticeEnd(context.text);
  },
};
