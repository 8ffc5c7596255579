import { isGenericWord } from './generic-word.ts';

const HUMP = /(?<=[\p{Ll}\p{Lo}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
// Alone they say nothing: of `e-Health` and `One Health` the whole is the name.
const FRAGMENT = /^(?:\p{L}{1,2}|one|two|our|all|new|pro)$/iu;
/** What somebody has blotted out before the source was published: `SSSSSSSS`. */
const MASKED = /^(.)\1{3,}$/iu;
const LONGEST = 40;
const MOST_WORDS = 3;

/**
 * The words of a name without the generic ones at its ends: `emongolia_postgresql_ts` is emongolia, `@x/user-service`
 * nothing at all. Empty also for what is no name: a sentence, a number, one or two letters.
 */
export function coreWords(text: string): readonly string[] {
  return withoutGeneric(splitName(text));
}

/** The same for what people read, where `CoronaCheck` is one name: only words that stand apart are no part of it. */
export function shownWords(text: string): readonly string[] {
  const words = splitName(text);
  const isOneWord = words.length > 1 && !/[^\p{L}\p{M}\p{N}]/u.test(text.trim());
  return isOneWord && !words.every(isGenericWord) && isName(words) ? words : withoutGeneric(words);
}

function withoutGeneric(words: readonly string[]): readonly string[] {
  let start = 0;
  let end = words.length;
  while (start < end && isGenericWord(words[start]!)) start++;
  while (end > start && isGenericWord(words[end - 1]!)) end--;
  const stripped = words.slice(start, end);
  const isFragment = stripped.length === 1 && FRAGMENT.test(stripped[0]!);
  const core = isFragment ? words : stripped;
  return isName(core) ? core : [];
}

function isName(words: readonly string[]): boolean {
  const letters = words.join('');
  const isWritten =
    letters.length >= 3 && letters.length <= LONGEST && /^\p{L}[\p{L}\p{M}\p{N}]*$/u.test(letters);
  return isWritten && !MASKED.test(letters) && words.length <= MOST_WORDS;
}

/** The words of a name, at separators and at camel humps, as they are written. */
export function splitName(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((piece) => piece.split(HUMP))
    .filter((word) => word !== '');
}
