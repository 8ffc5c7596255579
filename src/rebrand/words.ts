const SEPARATOR = /[-_. ]+/;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/u;

/**
 * The words of a name as it is written: at separators first, at camel humps where there are none.
 * `e-Mongolia`, `eMongolia`, `EMongolia` and `E_MONGOLIA` are all two words.
 */
export function wordsOf(name: string): readonly string[] {
  const words = name.split(SEPARATOR).filter((word) => word !== '');
  return words.length > 1 ? words : name.split(HUMP).filter((word) => word !== '');
}
