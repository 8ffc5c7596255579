import { isLongProse } from './long-prose.ts';

/** Words between tags, all of them together or of one element: a page in a literal has styles and marks of code beside them. */
export function hasProseInMarkup(text: string): boolean {
  const parts = text.replace(/&\w+;|\{\d+\}/g, ' ').split(/<[^<>]*>/);
  return (
    NAMED_ELEMENT.test(text) ||
    (text.includes('{0}') && ELEMENT_OF_TEXT.test(text) && IN_WORDS.test(parts.join(' '))) ||
    isLongProse(parts.join(' ')) ||
    parts.some((part) => part.split(' ').length >= 3 && isLongProse(part))
  );
}

/** `<b>{count}</b> letters`: words beside a value, and no mark of code. */
const ELEMENT_OF_TEXT = /<\/(?:strong|b|em|i|span|div|p|td|th|li|small|a|h[1-6])>/;
const IN_WORDS = /^[^{}=;_$\\<>]*\p{L}\p{Ll}{3,}[^{}=;_$\\<>]*$/u;

/** `<label>Area</label>`, `<button …>Remove</button>`: one word, in an element that says nothing else. */
const NAMED_ELEMENT =
  />\s*\p{Lu}\p{Ll}+(?: \p{Ll}+)?\s*:?\s*<\/(?:label|button|th|h[1-6]|legend|option|strong|b|caption|a|span|small|em|td|p|li|dt|dd|div)>/u;
