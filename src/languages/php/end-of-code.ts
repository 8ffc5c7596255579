const HEREDOC = /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1\r?\n/y;

/** After so many heredocs without an end the others have none either, so that time stays linear. */
const MOST_TORN = 3;

/** Where the code that begins at an offset is ended by `?>`, which no literal and no block comment hides; or the text's end. */
export function endOfCode(text: string, from: number): number {
  const torn = new Set<string>();
  let heredocs = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '?' && text[at + 1] === '>') return at;
    if (character === '"' || character === "'" || character === '`') {
      const end = torn.has(character) ? -1 : endOfQuotes(text, at);
      if (end === -1) torn.add(character);
      else at = end;
    } else if (character === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) return text.length;
      at = end + 1;
    } else if (isLineComment(text, at)) at = endOfLineComment(text, at) - 1;
    else if (character === '<' && heredocs < MOST_TORN) {
      const end = endOfHeredoc(text, at);
      if (end === -1) heredocs++;
      else if (end !== null) at = end;
    }
  }
  return text.length;
}

function endOfQuotes(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[start]) return at;
  }
  return -1;
}

function isLineComment(text: string, at: number): boolean {
  const next = text[at + 1];
  return text[at] === '/' ? next === '/' : text[at] === '#' && next !== '[';
}

/** A comment of one line is ended by `?>` too. */
function endOfLineComment(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at;
    if (text[at] === '?' && text[at + 1] === '>') return at;
  }
  return text.length;
}

/** The last offset of a heredoc that begins here: null where none does, -1 where it never ends. */
function endOfHeredoc(text: string, start: number): number | null {
  HEREDOC.lastIndex = start;
  const match = HEREDOC.exec(text);
  if (match === null) return null;
  const end = new RegExp(`^[ \\t]*${match[2]}\\b`, 'gm');
  end.lastIndex = start + match[0].length;
  return end.exec(text) === null ? -1 : end.lastIndex - 1;
}
