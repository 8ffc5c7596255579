import type { RowFault } from '../format.ts';

const KNOWN = /\\(?:[\\"abfnrtv0-7]|x[0-9A-Fa-f])/g;

/** The first escape that gettext's tools refuse (`\q`): whoever wrote it meant something, and nobody can tell what. */
export function strangeEscape(text: string): RowFault | null {
  // Most files have none but these, and are not split into lines for it.
  if (!/\\[^\\"nrt]/.test(text)) return null;
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.includes('\\') || /^\s*#(?!~)/.test(line)) continue;
    const strange = /\\.?/u.exec(line.replace(KNOWN, ''));
    if (strange !== null)
      return { fault: 'unreadable', detail: `invalid control sequence ${strange[0]}`, line: at + 1 };
  }
  return null;
}
