const SEPARATORS = /[-_. ]+/;
const HUMP = /(?<=[\p{Ll}\p{Lo}]\p{M}*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const LETTER_DIGIT = /(?<=\p{L}\p{M}*)(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/u;

/** The words of a name as it writes them, however it joins them: `e-Mongolia`, `eMongolia`, `E_MONGOLIA` are two. */
export function wordsOf(name: string): readonly string[] {
  return piecesOf(name)
    .flatMap((piece) => piece.split(HUMP))
    .flatMap((piece) => piece.split(LETTER_DIGIT))
    .filter((word) => word !== '');
}

/** What stands between the separators alone: `e-MongoliaApp` is three words, but two pieces. */
export function piecesOf(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .split(SEPARATORS)
    .filter((piece) => piece !== '');
}
