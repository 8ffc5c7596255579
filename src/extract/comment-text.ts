/** What a comment says, without its marks, in any of the languages that are read. */
export function commentText(raw: string): string {
  return raw
    .replace(/^\s*(?:\/\*+|\{\/\*|<!--|\/\/+|#+|--+|;+)\s?/, '')
    .replace(/\s*(?:\*\/\}?|-->)\s*$/, '')
    .trim();
}
