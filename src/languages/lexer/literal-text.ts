import { decode, decodeEarly } from './decode.ts';
import type { HoleForm } from './grammar.ts';
import { isDoubledHole } from './hole-at.ts';
import { indentationOf, stripIndentation } from './indentation.ts';
import type { Literal } from './tokens.ts';

/**
 * What a literal says, its holes numbered from 0, and how it is written: the name of its form, and where `writeLiteral`
 * needs it, after a space, its own closing mark, and from the first line break on its line break and indentation.
 */
export function literalText(text: string, literal: Literal): { text: string; quoting: string } {
  const { form, segments, close } = literal;
  const { escapes, indentation } = form;
  let parts: readonly string[] = segments.map(({ start, end }) => text.slice(start, end));
  if (escapes?.unicode === 'early') parts = parts.map(decodeEarly);
  let detail = form.fence === undefined ? '' : close;
  if (indentation !== undefined) {
    const isCrLf = text.startsWith('\r\n', literal.start + firstLineBreak(text, literal));
    const lines = parts.map((part) => part.replace(/\r\n?/g, '\n'));
    detail += (isCrLf ? '\r\n' : '\n') + indentationOf(lines, indentation);
    parts = stripIndentation(lines, indentation);
  }
  const { isDoubled } = form;
  const meant = parts.map((part) => {
    const single = isDoubled === true && part.includes(close) ? part.replaceAll(close + close, close) : part;
    const whole = (form.holes ?? []).filter(isDoubledHole).reduce(undouble, single);
    return escapes === null ? whole : decode(whole, escapes);
  });
  return { text: joined(meant), quoting: detail === '' ? form.id : `${form.id} ${detail}` };
}

function undouble(text: string, { open, close }: HoleForm): string {
  return text.replaceAll(open + open, open).replaceAll(close + close, close);
}

function joined(parts: readonly string[]): string {
  return parts.reduce((text, part, at) => (at === 0 ? part : `${text}{${at - 1}}${part}`), '');
}

function firstLineBreak(text: string, literal: Literal): number {
  const first = literal.segments[0]!.start;
  const opening = text.slice(literal.start, first);
  return Math.max(0, opening.search(/[\r\n]/));
}
