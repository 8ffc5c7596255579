import type { Diagnostic, Reading } from '../../model/reading.ts';
import type { Site, SiteContext } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';
import { commentsAbove } from '../data/comments-above.ts';
import { isForeignName } from '../data/foreign-name.ts';
import { decodeToml, type TomlString, tomlStringAt } from './toml-string.ts';

const BLANK = /[ \t\r\n]*/y;
const GAP = /[ \t]*/y;
const BARE = /[\p{L}\p{M}\p{N}_-]+/uy;
const SCALAR = /[^\s,\]}#"'[{=]+(?: \d\d:[^\s,\]}#]+)?/y;
/** Tables in tables deeper than this are nobody's configuration. */
const DEEPEST = 64;
const MOST_WITHIN = 8;

/** Where the reading stands, and what it has found. */
type Reader = {
  readonly text: string;
  at: number;
  readonly sites: Site[];
  readonly comments: Site[];
  readonly shape: string[];
};

/** Reads TOML; a line that is none is gone over. */
export function readToml(text: string): Reading {
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const reader: Reader = { text, at, sites: [], comments: [], shape: [] };
  const diagnostics: Diagnostic[] = [];
  let table: readonly string[] = [];
  for (skip(reader); reader.at < text.length; skip(reader)) {
    const start = reader.at;
    const header = mark(reader, '[') ? readHeader(reader) : undefined;
    if (header) table = header;
    const isRead = header === undefined ? readPair(reader, table, 0) : header !== null;
    if (isRead && /^[ \t]*(?:#|\r?\n|$)/.test(text.slice(reader.at, reader.at + 200))) continue;
    if (diagnostics.length === 0) diagnostics.push({ fault: 'syntax', at: start });
    reader.shape.push('!');
    const end = text.indexOf('\n', Math.max(reader.at, start));
    reader.at = end === -1 ? text.length : end + 1;
  }
  const { comments } = reader;
  const above = commentsAbove(text, comments);
  const sites = reader.sites.map((site) => {
    const comment = above(site.span.start);
    return comment === undefined ? site : { ...site, context: { ...site.context, comment } };
  });
  return {
    sites: [...sites, ...comments].sort((a, b) => a.span.start - b.span.start),
    chains: [],
    keys: [],
    diagnostics,
    shape: () => reader.shape.join(''),
  };
}

/** `[a.b]` or `[[a.b]]` behind its first bracket. */
function readHeader(reader: Reader): readonly string[] | null {
  const isList = mark(reader, '[');
  const names = readNames(reader);
  return mark(reader, ']') && (!isList || mark(reader, ']')) ? names : null;
}

function readPair(reader: Reader, outer: readonly string[], depth: number): boolean {
  const names = readNames(reader);
  if (names === null || !mark(reader, '=')) return false;
  take(reader, GAP);
  return readValue(reader, [...outer, ...names], depth);
}

/** `a."b c".d`; null where there is none. */
function readNames(reader: Reader): readonly string[] | null {
  const { text } = reader;
  const found: string[] = [];
  for (;;) {
    take(reader, GAP);
    const quoted = tomlStringAt(text, reader.at);
    if (quoted === null) {
      const bare = take(reader, BARE);
      if (bare === '') return null;
      found.push(bare);
    } else {
      const name = decodeToml(text.slice(quoted.inner.start, quoted.inner.end), quoted.quoting);
      if (isForeignName(name)) addSite(reader, quoted, 'key', { use: 'key' });
      reader.at = quoted.span.end;
      found.push(name);
    }
    take(reader, GAP);
    if (text[reader.at] !== '.') return found;
    reader.at++;
  }
}

function readValue(reader: Reader, path: readonly string[], depth: number): boolean {
  const quoted = tomlStringAt(reader.text, reader.at);
  if (quoted !== null) {
    const [property, ...within] = [...path].reverse();
    addSite(reader, quoted, 'scalar', {
      use: 'value',
      ...(property !== undefined && { property }),
      ...(within.length > 0 && { within: within.slice(0, MOST_WITHIN) }),
    });
    reader.shape.push('s');
    reader.at = quoted.span.end;
    return true;
  }
  if (depth > DEEPEST) return false;
  if (mark(reader, '[')) return readItems(reader, ']', () => readValue(reader, path, depth + 1));
  if (mark(reader, '{')) return readItems(reader, '}', () => readPair(reader, path, depth + 1));
  reader.shape.push('v');
  return take(reader, SCALAR) !== '';
}

function readItems(reader: Reader, close: string, readItem: () => boolean): boolean {
  for (skip(reader); !mark(reader, close); skip(reader)) {
    if (!readItem()) return false;
    skip(reader);
    if (!mark(reader, ',') && reader.text[reader.at] !== close) return false;
  }
  return true;
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

function mark(reader: Reader, unit: string): boolean {
  if (reader.text[reader.at] !== unit) return false;
  reader.shape.push(unit);
  reader.at++;
  return true;
}

/** Goes over white space and comments. */
function skip(reader: Reader): void {
  const { text, comments } = reader;
  for (take(reader, BLANK); text[reader.at] === '#'; take(reader, BLANK)) {
    const line = /^[^\r\n]*/.exec(text.slice(reader.at))![0];
    const end = reader.at + line.length;
    comments.push(commentSite(text, reader.at, end, 1, 0, '#'));
    reader.at = end;
  }
}

function addSite(
  { text, sites }: Reader,
  { span, inner, quoting }: TomlString,
  kind: 'scalar' | 'key',
  context: SiteContext,
): void {
  sites.push({
    span,
    kind,
    text: decodeToml(text.slice(inner.start, inner.end), quoting),
    holes: [],
    segments: [inner],
    quoting,
    context,
    node: kind === 'key' ? 'key' : 'value',
  });
}
