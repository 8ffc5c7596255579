import type { Diagnostic, Reading } from '../../model/reading.ts';
import type { Site, SiteContext } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { commentsAbove } from '../data/comments-above.ts';
import { isForeignName } from '../data/foreign-name.ts';

const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[\w.$:/-]+|[=;]|\s+|[\s\S]/g;
/** Where a string has no end, no later one has: every quote behind its first is escaped. */
const TORN = /\/\/[^\r\n]*|[\w.$:/-]+|[=;]|\s+|[\s\S]/g;
const ESCAPE = /\\(?:[uU]([\da-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g;
const SHORT: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  f: '\f',
  b: '\b',
  a: '\x07',
  v: '\v',
};

type Token = { readonly start: number; readonly end: number; readonly raw: string };

/** Reads a file of strings; what does not go by `key = value;` is gone over to the next semicolon. */
export function readStrings(text: string): Reading {
  const comments: Site[] = [];
  const diagnostics: Diagnostic[] = [];
  const entries: { readonly key: Token; readonly value: Token | null }[] = [];
  let entry: Token[] = [];
  const finish = (at: number) => {
    const [key, equals, value] = entry;
    const isKeyed = key !== undefined && (isQuoted(key) || /^[\w.$:/-]+$/.test(key.raw));
    if (isKeyed && entry.length === 3 && equals!.raw === '=') entries.push({ key, value: value! });
    else if (isKeyed && entry.length === 1) entries.push({ key, value: null });
    else if (entry.length > 0 && diagnostics.length === 0) diagnostics.push({ fault: 'syntax', at });
    entry = [];
  };
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const match of tokensOf(text, first)) {
    const raw = match[0];
    const token = { start: match.index, end: match.index + raw.length, raw };
    if (raw.startsWith('/*') && raw.length > 3)
      comments.push(commentSite(text, token.start, token.end, 2, 2, '/*'));
    else if (raw.startsWith('//')) comments.push(commentSite(text, token.start, token.end, 2, 0, '//'));
    else if (raw === ';') finish(entry[0]?.start ?? token.start);
    else if (raw.trim() !== '') entry.push(token);
  }
  if (entry.length > 0) finish(entry[0]!.start);
  const above = commentsAbove(text, comments);
  const sites = entries.flatMap(({ key, value }): Site[] => {
    const name = isQuoted(key) ? unescaped(key.raw) : key.raw;
    const comment = above(key.start);
    const around = comment === undefined ? {} : { comment };
    const isForeign = isForeignName(name) && isQuoted(key);
    return [
      ...(isForeign ? [siteOf(key, 'key', { use: 'key', ...around })] : []),
      ...(value !== null && isQuoted(value)
        ? [siteOf(value, 'scalar', { use: 'value', property: name, ...around })]
        : []),
    ];
  });
  return {
    sites: [...sites, ...comments].sort((a, b) => a.span.start - b.span.start),
    chains: [],
    keys: [],
    diagnostics,
    shape: () => [...tokensOf(text, 0)].map(([raw]) => shapeOf(raw)).join(''),
  };
}

function* tokensOf(text: string, first: number): Iterable<RegExpExecArray> {
  let token = TOKEN;
  for (let at = first; at < text.length; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return;
    if (match[0] === '"') token = TORN;
    yield match;
    at = match.index + match[0].length;
  }
}

function siteOf({ start, end, raw }: Token, kind: 'key' | 'scalar', context: SiteContext): Site {
  const isEscaped = /\\[uU][\da-fA-F]{4}/.test(raw) && !/[^\0-\x7f]/.test(raw);
  return {
    span: { start, end },
    kind,
    text: unescaped(raw),
    holes: [],
    segments: [{ start: start + 1, end: end - 1 }],
    quoting: isEscaped ? '" ascii' : '"',
    context,
    node: 'string',
  };
}

function isQuoted({ raw }: Token): boolean {
  return raw.length > 1 && raw.startsWith('"');
}

function unescaped(raw: string): string {
  return raw.slice(1, -1).replace(ESCAPE, (_, code?: string, octal?: string, unit = '') => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return octal === undefined ? (SHORT[unit] ?? unit) : String.fromCharCode(Number.parseInt(octal, 8));
  });
}

function shapeOf(raw: string): string {
  if (raw.trim() === '' || raw.startsWith('/*') || raw.startsWith('//')) return '';
  return raw.startsWith('"') ? 's' : /^[=;]$/.test(raw) ? raw : 'w';
}
