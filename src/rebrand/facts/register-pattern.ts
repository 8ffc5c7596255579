/** What a person's number looks like in code: the expression that checks it, and the number itself. */
export type RegisterPattern = {
  /** Expressions, in whatever spelling: `[А-ЯЁӨҮ]{2}\d{8}`, `[А-Я][А-Я][0-9]{8}`, with the class in escapes. */
  readonly expression: RegExp;
  readonly number: RegExp;
};

const PROFILE = /^\[([^\]]+)\]\{(\d+)\}\[0-9\]\{(\d+)\}$/;
/** A class with a letter that is not Latin, plain or as an escape. */
const CLASS = String.raw`\(?\[[^\]\n]{0,60}(?:[^\x00-\x7f]|\\u\{?0?[3-9a-fA-F][0-9a-fA-F]{2})[^\]\n]{0,60}\]\)?`;

/** The forms of a number that is written as letters and digits; null for a pattern of any other kind. */
export function registerPattern(pattern: string): RegisterPattern | null {
  const parts = PROFILE.exec(pattern);
  if (parts === null) return null;
  const [, letters, count, digits] = parts as unknown as [string, string, string, string];
  const repeated = (one: string, times: string) =>
    String.raw`(?:${one}(?:\{${times}\}|${one}){1}|(?:${one}(?:\{1\})?){${times}})`;
  const digit = String.raw`\(?(?:\\{1,2}d|\[0-9\]|\[\\{1,2}d\])\)?`;
  const run = String.raw`(?:${digit}(?:\{${digits}\}|\{${digits},${digits}\})|(?:${digit}){${digits}})`;
  return {
    expression: new RegExp(String.raw`${repeated(CLASS, count)}\)?[-\s]?\(?${run}`, 'gu'),
    number: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])[${letters}${letters.toLowerCase()}]{${count}}[0-9]{${digits}}(?![\p{L}\p{N}_])`,
      'gu',
    ),
  };
}
