import type { Span } from '../../model/edit.ts';

/** A string of TOML: `inner` is what stands between its marks, without the line break right behind the first. */
export type TomlString = {
  readonly span: Span;
  readonly inner: Span;
  readonly quoting: 'basic' | 'literal' | 'long' | 'long-literal';
};

/** The string that begins at an offset; null where none does, or it has no end. */
export function tomlStringAt(text: string, at: number): TomlString | null {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return null;
  const isLiteral = quote === "'";
  const long = quote.repeat(3);
  if (!text.startsWith(long, at)) {
    const end = endOf(text, at + 1, quote, isLiteral);
    const quoting = isLiteral ? 'literal' : 'basic';
    return end === -1 ? null : { span: { start: at, end: end + 1 }, inner: { start: at + 1, end }, quoting };
  }
  const start = at + 3 + /^(?:\r?\n)?/.exec(text.slice(at + 3, at + 5))![0].length;
  let end = endOf(text, start, long, isLiteral);
  if (end === -1) return null;
  // One or two more quotes before the end belong to the text.
  for (let more = 0; more < 2 && text[end + 3] === quote; more++) end++;
  const quoting = isLiteral ? 'long-literal' : 'long';
  return { span: { start: at, end: end + 3 }, inner: { start, end }, quoting };
}

function endOf(text: string, from: number, close: string, isLiteral: boolean): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(close, at)) return at;
    if (!isLiteral && text[at] === '\\') at++;
    else if (close.length === 1 && (text[at] === '\n' || text[at] === '\r')) return -1;
  }
  return -1;
}

const SHORT: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
};
const ESCAPE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|[ \t]*\r?\n\s*|([\s\S]))/g;

export function decodeToml(raw: string, quoting: string): string {
  if (quoting.endsWith('literal')) return raw;
  return raw.replace(ESCAPE, (whole, short?: string, long?: string, unit?: string) => {
    const code = Number.parseInt(short ?? long ?? '', 16);
    if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return unit === undefined ? '' : (SHORT[unit] ?? unit);
  });
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A text between the marks of a string; null where such a string cannot hold it. */
export function encodeToml(text: string, quoting: string): string | null {
  if (HALF.test(text)) return null;
  if (quoting === 'literal') return /[\0-\x08\x0a-\x1f\x7f']/.test(text) ? null : text;
  if (quoting === 'long-literal') return /[\0-\x08\x0b-\x1f\x7f]|'''|'$|^\n/.test(text) ? null : text;
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return escaped.replace(/[\0-\x1f\x7f]/g, (unit, at: number) =>
    quoting === 'long' && unit === '\n' && at > 0 ? unit : escapeUnit(unit),
  );
}

function escapeUnit(unit: string): string {
  const short = Object.keys(SHORT).find((each) => SHORT[each] === unit);
  return short === undefined ? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}` : `\\${short}`;
}
