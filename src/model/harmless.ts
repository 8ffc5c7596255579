/**
 * One line of text for a terminal or a log. A donor's text may hold escape sequences, marks that turn a line
 * around, and line breaks that would begin a line of its own: none of them gets through. Tabs do.
 */
export function harmlessText(line: string): string {
  return line.replace(
    /[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
