import type { Span } from '../../model/edit.ts';
import { decodeJsxEntities, numberedEntity } from './jsx-entities.ts';

/** What is left of the text between two tags when it is shown; null where nothing is. */
export type JsxText = { readonly text: string; readonly segment: Span };

const LINE_BREAK = /\r\n|\n|\r/;
const MARKS = /[&<>{}\t\n\r\u2028\u2029\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/gu;
const EDGE_BEFORE = /^[\s\u200b]+/u;
const EDGE_AFTER = /[\s\u200b]+$/u;

/**
 * Reads the text of a JSXText as React's compilers do: lines are trimmed where they meet a line break, empty ones
 * left out, the others joined with a blank. Blanks beside a tag on the same line stay.
 */
export function readJsxText(raw: string, start: number): JsxText | null {
  // Most of them only part two tags.
  if (isEmpty(raw)) return null;
  const lines = raw.split(LINE_BREAK);
  const last = lines.length - 1;
  if (last === 0) {
    return {
      text: decodeJsxEntities(raw.replaceAll('\t', ' ')),
      segment: { start, end: start + raw.length },
    };
  }
  const kept = lines.flatMap((line, at) => {
    if (isBlank(line)) return [];
    const plain = line.replaceAll('\t', ' ');
    return [decodeJsxEntities(trim(plain, at > 0, at < last))];
  });
  if (kept.length === 0) return null;
  const from = isBlank(lines[0] ?? '') ? raw.search(/[^ \t\r\n]/) : 0;
  const behind = isBlank(lines[last] ?? '') ? (/[ \t\r\n]*$/.exec(raw)?.[0].length ?? 0) : 0;
  return { text: kept.join(' '), segment: { start: start + from, end: start + raw.length - behind } };
}

/** Writes a text so that it is read as it is. `before` and `after`: whether the segment touches a tag there. */
export function writeJsxText(text: string, before: boolean, after: boolean): string {
  if (/^\s*$/u.test(text)) return [...text].map(numberedEntity).join('');
  const head = before ? '' : (EDGE_BEFORE.exec(text)?.[0] ?? '');
  const tail = after ? '' : (EDGE_AFTER.exec(text)?.[0] ?? '');
  const middle = text.slice(head.length, text.length - tail.length);
  const edge = (part: string) => [...part].map(numberedEntity).join('');
  return edge(head) + middle.replace(MARKS, escapeMark) + edge(tail);
}

function escapeMark(mark: string): string {
  if (mark === '&') return '&amp;';
  if (mark === '<') return '&lt;';
  if (mark === '>') return '&gt;';
  return numberedEntity(mark);
}

function trim(line: string, before: boolean, after: boolean): string {
  const from = before ? line.search(/[^ ]/) : 0;
  const to = after ? line.length - (/ *$/.exec(line)?.[0].length ?? 0) : line.length;
  return line.slice(from, to);
}

function isEmpty(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return false;
  }
  return true;
}

function isBlank(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}
