/**
 * A PO text with the escapes that gettext's tools write and gettext-parser does not know (`\a`, `\033`, `\x1b`) replaced by
 * what they stand for, so that the parser reads them. Bytes of more than 7 bits make up UTF-8.
 */
export function plainEscapes(text: string): string {
  if (!/\\[0-7abfvx]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (/^\s*#(?![~|])/.test(line) ? line : line.replace(ESCAPES, plain)))
    .join('\n');
}

// Two backslashes first, so that the second one of them never begins an escape.
const ESCAPES = /\\\\|\\[abfv]|(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}))+/g;
const LETTERS: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', v: '\v' };

function plain(spelled: string): string {
  if (spelled === '\\\\') return spelled;
  const letter = LETTERS[spelled[1]!];
  if (letter !== undefined) return letter;
  const bytes = spelled
    .slice(1)
    .split('\\')
    .map((code) =>
      code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8) & 255,
    );
  return new TextDecoder()
    .decode(new Uint8Array(bytes))
    .replace(/["\\\n]/g, (unit) => (unit === '\n' ? '\\n' : `\\${unit}`));
}
