/** Literals and comments of C#, which may hold any bracket. */
export const CSHARP_OPAQUE = String.raw`@\*[\s\S]*?\*@|\/\/[^\n]*|\/\*[\s\S]*?\*\/|@\$?"(?:[^"]|"")*"|\$@"(?:[^"]|"")*"|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.[^'\n]{0,8})'`;

const BRACKETS = new RegExp(String.raw`${CSHARP_OPAQUE}|[()[\]{}]`, 'g');

/** How far the end of a bracket is looked for, in UTF-16 units. */
const LONGEST = 100_000;

/** What follows the bracket of C# that opens at `open`; -1 where it never closes. */
export function endOfBrackets(text: string, open: number): number {
  let depth = 0;
  BRACKETS.lastIndex = open;
  for (let match = BRACKETS.exec(text); match !== null; match = BRACKETS.exec(text)) {
    if (match.index - open > LONGEST) return -1;
    if ('([{'.includes(match[0])) depth++;
    else if (')]}'.includes(match[0]) && --depth === 0) return match.index + 1;
  }
  return -1;
}
