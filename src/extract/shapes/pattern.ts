/** A regular expression, by the marks that no prose has. */
export function isPattern(text: string): boolean {
  return /^\^.*\$$|\\[dwsDWSb][{+*?)]|\(\?[:=!<]|\[\^?[^\]\s]+\][{+*?]|^\/.+\/[gimsuy]*$/s.test(text);
}

/** A regular expression with a class of letters. */
export function isCharacterClass(text: string): boolean {
  if (isJson(text)) return false;
  return /\[\^?[^\]\n]*\p{L}-\p{L}[^\]\n]*\]/u.test(text.replace(PART_NAME, ''));
}

/** A document has brackets around its lists, and hyphens in its words. */
function isJson(text: string): boolean {
  if (!/^\s*(?:\[\s*[[{"]|\{\s*")/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** `[mail-queue]` names a part of the program before a line of a log. */
const PART_NAME = /\[[A-Za-z]{2,}(?:-[A-Za-z]{2,})+\]/g;

/** A range of letters, or letters in the order of an alphabet. */
export function isAlphabet(text: string): boolean {
  if (/^\p{L}-\p{L}(?:\p{L}-\p{L})*$/u.test(text)) return true;
  // With the letters that stand outside of the range: what a pattern is put together from.
  if (/^(?:(?:А-Я|A-Z)\p{Lu}{2,}|(?:а-я|a-z)\p{Ll}{2,})$/u.test(text)) return true;
  const pieces = text.split(/[\s,|]+/).filter((piece) => piece !== '');
  // The letters of a few words may happen to rise.
  if (pieces.length > 1 && pieces.some((piece) => piece.length > 1)) return false;
  const letters = [...pieces.join('')];
  if (letters.length < 8 || !letters.every((letter) => /\p{L}/u.test(letter))) return false;
  let rising = 0;
  for (let i = 1; i < letters.length; i++) {
    if (letters[i]!.codePointAt(0)! > letters[i - 1]!.codePointAt(0)!) rising++;
  }
  return new Set(letters).size === letters.length && rising >= letters.length * 0.8;
}
