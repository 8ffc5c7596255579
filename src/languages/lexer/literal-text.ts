import { decodeEarly } from './decode.ts';
import { indentationOf, stripIndentation } from './indentation.ts';
import { meaningOf } from './meaning-of.ts';
import type { Literal } from './tokens.ts';

/** Stands between how a literal is written and what it must not hold, as that ends a literal around it. */
export const IN = ' in ';

/**
 * What a literal says, its holes numbered from 0, and how it is written: the name of its form, and where `writeLiteral`
 * needs it, after a space, what opens it, and from the first line break on its line break and indentation.
 */
export function literalText(text: string, literal: Literal): { text: string; quoting: string } {
  const { form, segments, start, below, within } = literal;
  const { escapes, indentation } = form;
  const open = below
    ? text.slice(below.opener.start, below.opener.end) + (text[below.lineEnd] === '\r' ? '\r\n' : '\n')
    : text.slice(start, segments[0]!.start);
  let parts: readonly string[] = segments.map((segment) => text.slice(segment.start, segment.end));
  let detail = form.fence === undefined ? '' : below ? open.trimEnd() : open;
  if (indentation !== undefined) {
    if (escapes?.unicode === 'early') parts = parts.map(decodeEarly);
    const lines = parts.map((part) => part.replace(/\r\n?/g, '\n'));
    detail = detail.trimEnd() + (open.endsWith('\r\n') ? '\r\n' : '\n') + indentationOf(lines, indentation);
    parts = stripIndentation(lines, indentation);
  }
  const meant = parts.map((part) => meaningOf(part, form));
  const quoting = detail === '' ? form.id : `${form.id} ${detail}`;
  return {
    text: joined(meant),
    quoting: within === undefined ? quoting : `${quoting}${IN}${within.join(' ')}`,
  };
}

function joined(parts: readonly string[]): string {
  return parts.reduce((text, part, at) => (at === 0 ? part : `${text}{${at - 1}}${part}`), '');
}
