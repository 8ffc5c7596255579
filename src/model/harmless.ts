/**
 * One line of text for a terminal or a log. A donor's text may hold escape sequences, marks that turn a line
 * around, line breaks that would begin a line of its own, and tabs that would part a path: none of them gets through.
 */
export function harmlessText(line: string): string {
  return line.replace(
    /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same for a line of a file, which is shown with its tabs. */
export function harmlessSource(line: string): string {
  return line.split('\t').map(harmlessText).join('\t');
}
