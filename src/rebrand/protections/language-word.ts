import { KEYWORDS } from '../../model/keywords.ts';
import { isIdentifier, isSource, tokenAt } from '../clash.ts';
import type { HitContext } from '../hit.ts';
import { isProse } from '../is-prose.ts';
import type { Protection } from './protection.ts';

const LONGEST = 12;
const STYLES = /\.(?:css|s[ac]ss|less|styl)$/;

/** Where a name of the plan is a word of a programming language too, programs say that word and not the name. */
export const languageWord: Protection = {
  code: 'language-word',
  soft: false,
  protects(context) {
    const { path, text, start, end } = context;
    if (end - start > LONGEST || !KEYWORDS.has(text.slice(start, end))) return false;
    if (STYLES.test(path)) return text[start - 1] === '@';
    return isSource(path) && isWholeToken(context) && !isProse(path, text, start, end);
  },
};

function isWholeToken({ text, start, end }: HitContext): boolean {
  const token = tokenAt(text, start, end);
  return token.start === start && token.end === end && isIdentifier(text, token);
}
