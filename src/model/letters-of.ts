/** A name's letters and digits alone, in lower case: `e-Mongolia`, `E_MONGOLIA` and `eMongolia` are one name then. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
}
