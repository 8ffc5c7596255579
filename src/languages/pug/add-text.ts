import type { Span } from '../../model/edit.ts';
import type { KeyUse } from '../../model/reading.ts';
import type { Hole, Site } from '../../model/site.ts';
import { decodeEntities } from '../html/decode-entities.ts';
import { looseLiterals } from '../html/loose-literals.ts';
import { readTag } from './read-tag.ts';

/** What a page holds, as far as it was read. */
export type Found = {
  readonly sites: Site[];
  readonly keys: KeyUse[];
  /** Parentheses without an end so far. */
  unclosed: number;
};

/** `#{name}`, `!{html}`, `#[b тод]`. */
const HOLE = /[#!]\{[^{}\n]*\}|#\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]/g;

/** A line of text, with what is put into it; an inline tag has a text of its own. */
export function addText(text: string, { start, end }: Span, element: string | undefined, found: Found): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.replace(/^[ \t]+/, '').length);
  let to = end;
  while (to > from && (text[to - 1] === ' ' || text[to - 1] === '\t')) to--;
  if (from >= to) return;
  const holes: Hole[] = [...text.slice(from, to).matchAll(HOLE)].map(({ 0: whole, index }) => ({
    span: { start: from + index, end: from + index + whole.length },
    name: whole[1] === '[' ? '' : whole.slice(2, -1).trim(),
  }));
  const segments = [...holes, null].map((hole, index) => ({
    start: holes[index - 1]?.span.end ?? from,
    end: hole?.span.start ?? to,
  }));
  const hasTags = /[<>]/.test(text.slice(from, to));
  const said = segments.map(({ start: begin, end: stop }, index) => {
    const piece = text.slice(begin, stop);
    const plain = hasTags ? piece : decodeEntities(piece, false).text;
    return index === 0 ? plain : `{${index - 1}}${plain}`;
  });
  found.sites.push({
    span: { start: from, end: to },
    kind: 'text',
    text: said.join(''),
    holes,
    segments,
    quoting: hasTags ? 'markup' : 'text',
    context: { use: 'value', ...(element !== undefined && { element }) },
    node: 'text',
  });
  for (const { span } of holes) {
    if (text[span.start + 1] === '[') readTag(text, span.start + 2, span.end - 1, found);
    else addCode(text, span, found);
  }
}

/** The literals of an expression, or of a line of a script; `quote` is that around them. */
export function addCode(text: string, span: Span, found: Found, quote = '-'): void {
  const { sites, keys } = looseLiterals(text, span, quote);
  found.sites.push(...sites);
  found.keys.push(...keys);
}
