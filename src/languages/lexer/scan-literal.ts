import type { HoleForm, StringForm } from './grammar.ts';
import { holeAt, isDoubledHole } from './hole-at.ts';

/** Where the text of a literal stops for a moment, or ends. */
export type Stop =
  | { readonly why: 'closed'; readonly at: number; readonly end: number }
  | {
      readonly why: 'hole';
      readonly at: number;
      readonly end: number;
      readonly hole: HoleForm;
      readonly depth: number;
    }
  /** No closing mark on its line, or in the file. */
  | { readonly why: 'torn'; readonly at: number; readonly end: number };

const BACKSLASH = 92;
const EARLY = /\\u+([0-9a-fA-F]{4})/y;

/** Runs over the text of a literal from an offset to what ends that text. Each character is looked at once. */
export function scanLiteral(
  text: string,
  from: number,
  form: StringForm,
  mayBreak: boolean,
  nested = 0,
): Stop {
  const { close, mark = '\\', nests } = form;
  let depth = nested;
  const first = close.charCodeAt(0);
  const escapes = form.escapes !== null;
  const isEarly = form.escapes?.unicode === 'early';
  const opensHole = form.holes?.map(({ open }) => open.charCodeAt(0)) ?? [];
  const doubled = close + close;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === first && text.startsWith(close, at)) {
      if (form.isDoubled === true && text.startsWith(doubled, at)) {
        at += doubled.length - 1;
        continue;
      }
      if (depth > 0) {
        depth--;
        continue;
      }
      const goesOn = form.closesLast === true && text.charCodeAt(at + close.length) === first;
      if (!goesOn && (form.closesLine !== true || standsAlone(text, at, at + close.length, form.isBelow)))
        return { why: 'closed', at, end: at + close.length };
      if (goesOn) continue;
    }
    if (nests !== undefined && text.startsWith(nests, at)) depth++;
    if (opensHole.includes(code)) {
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
      if (hole !== null) return { why: 'hole', at, end: at + hole.open.length, hole, depth };
    }
    if (escapes && code === BACKSLASH && (mark.length === 1 || text.startsWith(mark, at))) {
      const early = isEarly ? earlyAt(text, at) : null;
      if (early === null) at = afterEscaped(text, at + mark.length - 1, mayBreak || form.continues === true);
      else if (early.code === first && close.length === 1)
        return { why: 'closed', at, end: at + early.length };
      else at += early.length - 1 + (early.code === BACKSLASH ? escapedLength(text, at + early.length) : 0);
    } else if ((code === 10 || code === 13) && !mayBreak) return { why: 'torn', at, end: at };
  }
  return { why: 'torn', at: text.length, end: text.length };
}

/** The last offset of what stands after the end of an escaping mark; a line break is left where it ends a literal. */
function afterEscaped(text: string, at: number, mayBreak: boolean): number {
  const next = text.charCodeAt(at + 1);
  if ((next === 10 || next === 13) && !mayBreak) return at;
  return next === 13 && text.charCodeAt(at + 2) === 10 ? at + 2 : at + 1;
}

/** Whether nothing but white space stands before it on its line, and no letter behind it; or nothing at all. */
function standsAlone(text: string, start: number, end: number, isBelow: StringForm['isBelow']): boolean {
  if (isBelow !== undefined && end < text.length && !/[\r\n]/.test(text[end]!)) return false;
  let at = start - 1;
  if (isBelow !== 'flush') while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at--;
  return (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) && !isWordUnit(text.charCodeAt(end));
}

function isWordUnit(code: number): boolean {
  return code > 127 || code === 95 || /[0-9A-Za-z]/.test(String.fromCharCode(code));
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
