/** Statements of a script that stand between tags, where a template's own tag or macro is what makes a script of them. */
export function isProgram(text: string): boolean {
  return /\bfunction\b[ \w$]{0,80}\([\w\s,$]{0,200}\)\s{0,20}\{|^\s*(?:var|let|const) [\w$]+ ?=|(?:\$|jQuery)\([^)\n]{1,200}\)\s?\.\w+\(/.test(
    text,
  );
}

/** The same without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]{0,4000}?\*\/|(?<![:\w])\/\/[^\n]*|<!--[\s\S]{0,4000}?-->/g, ' ');
}
