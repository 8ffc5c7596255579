import type { HoleForm } from './grammar.ts';
import { holeAt, isDoubledHole } from './hole-at.ts';
import type { Literal } from './tokens.ts';

/** Where the text of a literal stops for a moment, or ends. */
export type Stop =
  | { readonly why: 'closed'; readonly at: number; readonly end: number }
  | { readonly why: 'hole'; readonly at: number; readonly end: number; readonly hole: HoleForm }
  /** No closing mark on its line, or in the file. */
  | { readonly why: 'torn'; readonly at: number; readonly end: number };

const BACKSLASH = 92;
const EARLY = /\\u+([0-9a-fA-F]{4})/y;

/** Runs over the text of a literal from an offset to what ends that text. Each character is looked at once. */
export function scanLiteral(text: string, from: number, literal: Literal, mayBreak: boolean): Stop {
  const { form, close } = literal;
  const first = close.charCodeAt(0);
  const escapes = form.escapes !== null;
  const isEarly = form.escapes?.unicode === 'early';
  const holes = form.holes !== undefined;
  const doubled = close + close;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === first && text.startsWith(close, at)) {
      if (form.isDoubled === true && text.startsWith(doubled, at)) {
        at += doubled.length - 1;
        continue;
      }
      return { why: 'closed', at, end: at + close.length };
    }
    if (holes) {
      const hole = holeAt(text, at, form);
      if (
        hole !== null &&
        hole.escaped !== null &&
        isDoubledHole(hole) &&
        text.startsWith(hole.escaped, at)
      ) {
        at += hole.escaped.length - 1;
        continue;
      }
      if (hole !== null) return { why: 'hole', at, end: at + hole.open.length, hole };
    }
    if (escapes && code === BACKSLASH) {
      const early = isEarly ? earlyAt(text, at) : null;
      if (early === null) at = afterEscaped(text, at, mayBreak);
      else if (early.code === first && close.length === 1)
        return { why: 'closed', at, end: at + early.length };
      else at += early.length - 1 + (early.code === BACKSLASH ? escapedLength(text, at + early.length) : 0);
    } else if ((code === 10 || code === 13) && !mayBreak) return { why: 'torn', at, end: at };
  }
  return { why: 'torn', at: text.length, end: text.length };
}

/** The last offset of what stands after a backslash; a line break is left where it ends a literal. */
function afterEscaped(text: string, at: number, mayBreak: boolean): number {
  const next = text.charCodeAt(at + 1);
  return (next === 10 || next === 13) && !mayBreak ? at : at + 1;
}

function earlyAt(text: string, at: number): { code: number; length: number } | null {
  if (text.charCodeAt(at + 1) !== 117) return null;
  EARLY.lastIndex = at;
  const match = EARLY.exec(text);
  return match === null ? null : { code: Number.parseInt(match[1]!, 16), length: match[0].length };
}

function escapedLength(text: string, at: number): number {
  return earlyAt(text, at)?.length ?? 1;
}
