import type { Span } from '../../../model/edit.ts';
import { localeCode } from '../locale-code.ts';

/**
 * Where a module calls its texts by a language: `export const mn = {`, `export default mn;`. Nowhere, where it says that
 * name elsewhere too, outside of `texts`: what that means nobody knows.
 */
export function moduleOwnName(text: string, name: string, texts: readonly Span[]): readonly Span[] {
  if (localeCode(name) === null || !/^\w+$/.test(name)) return [];
  const told = /^[ \t]*(?:export\s+const\s+|const\s+|export\s+default\s+|(?:module\.)?exports\.)/m;
  const naming = new RegExp(`(?:${told.source})(?=${name}(?![\\w$]))`, 'gm');
  const known = [...text.matchAll(naming)].map(({ 0: before, index }) => index + before.length);
  const all = [...text.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g'))].map(({ index }) => index);
  const outside = all.filter((at) => !texts.some(({ start, end }) => start <= at && at < end));
  if (outside.some((at) => !known.includes(at))) return [];
  return outside.map((start) => ({ start, end: start + name.length }));
}
