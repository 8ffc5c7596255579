import type { Span } from '../../model/edit.ts';
import type { Site } from '../../model/site.ts';
import { commentSite } from '../data/comment-site.ts';

/**
 * `{% comment %} … {% endcomment %}` of Django and Liquid: what stands between is for those who write the page, tags and all.
 * Where a text goes on beside one, on the same line, it is read as code of that text. `sites` are sorted.
 */
export function commentBlocks(text: string, sites: readonly Site[]): readonly Site[] {
  const blocks = blocksIn(text);
  if (blocks.length === 0) return blocks;
  const crossed = new Set<Site>();
  let next = 0;
  for (const { span } of sites) {
    while (next < blocks.length && blocks[next]!.span.end <= span.start) next++;
    for (let at = next; at < blocks.length && blocks[at]!.span.start < span.end; at++)
      if (!holds(blocks[at]!.span, span)) crossed.add(blocks[at]!);
  }
  return blocks.filter((block) => !crossed.has(block));
}

/** Those that stand in none of some blocks, which are sorted. */
export function outside<T extends { readonly span: Span }>(
  blocks: readonly Site[],
  parts: readonly T[],
): readonly T[] {
  if (blocks.length === 0) return parts;
  let next = 0;
  return parts.filter(({ span }) => {
    while (next < blocks.length && blocks[next]!.span.end <= span.start) next++;
    return next === blocks.length || span.end <= blocks[next]!.span.start;
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function blocksIn(text: string): readonly Site[] {
  if (!text.includes('endcomment')) return [];
  const blocks: Site[] = [];
  OPENING.lastIndex = 0;
  for (let opened = OPENING.exec(text); opened !== null; opened = OPENING.exec(text)) {
    CLOSING.lastIndex = OPENING.lastIndex;
    const closed = CLOSING.exec(text);
    if (closed === null) break;
    const end = CLOSING.lastIndex;
    blocks.push(commentSite(text, opened.index, end, opened[0].length, closed[0].length, 'comment'));
    OPENING.lastIndex = end;
  }
  return blocks;
}

const OPENING = /\{%-?\s{0,20}comment\b[^%{}]{0,200}%\}/g;
const CLOSING = /\{%-?\s{0,20}endcomment\s{0,20}-?%\}/g;
