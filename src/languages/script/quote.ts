import { numberedEntity } from './jsx-entities.ts';

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
};

/** What no string may hold as it is, and what no editor shows: control characters, halves of a surrogate pair. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/gu;

/** The inside of a literal in the given quotes. Letters of any script stay as they are. */
export function quoteString(text: string, quote: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replace(UNSEEN, escapeUnseen);
}

/** A part of a template literal, which keeps its line breaks and tabs. */
export function quoteTemplate(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return escaped.replace(UNSEEN, (mark) => (mark === '\n' || mark === '\t' ? mark : escapeUnseen(mark)));
}

/** A part of a template literal whose tag reads it raw; null where it would need an escape. */
export function quoteRaw(text: string): string | null {
  return /`|\$\{|\r/.test(text) || /(?:^|[^\\])(?:\\\\)*\\$/.test(text) ? null : text;
}

/** The inside of an attribute's value in JSX, which knows entities and no backslash. */
export function quoteAttribute(text: string, quote: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');
  return escaped.replace(UNSEEN, numberedEntity);
}

/** A pattern between its slashes; null where it is none. */
export function quotePattern(text: string, flags: string): string | null {
  try {
    return new RegExp(text, flags).source === text ? text : null;
  } catch {
    return null;
  }
}

function escapeUnseen(mark: string): string {
  const named = NAMED_ESCAPES[mark];
  if (named !== undefined) return named;
  const code = mark.charCodeAt(0);
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}
