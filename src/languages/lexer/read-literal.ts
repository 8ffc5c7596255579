import { type Brackets, innermost, openBracket, pop } from './brackets.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import { endOfLine } from './end-of-comment.ts';
import { openFence } from './fence.ts';
import type { HoleForm, StringForm } from './grammar.ts';
import { endOfName } from './hole-at.ts';
import { scanLiteral } from './scan-literal.ts';
import { textBelow } from './text-below.ts';
import { addToken, type Literal, TOKEN, type Tokens, textOf } from './tokens.ts';

/** All that the lexer knows at an offset. */
export type LexerState = {
  readonly text: string;
  readonly compiled: CompiledGrammar;
  readonly tokens: Tokens;
  readonly brackets: Brackets;
  /** Literals whose hole is open, the innermost last. */
  readonly literals: { readonly number: number; readonly hole: HoleForm; readonly token: number }[];
  /** Literals that are read as code, the innermost last: what closes them, and where that stands first. */
  readonly fences: { readonly close: string; readonly token: number; readonly end: number }[];
  /** By the end of a line, where reading goes on: below it stands text of literals that was read before. */
  readonly skips: Map<number, number>;
  /** How often a form ran to the end of the file. */
  readonly torn: Map<string, number>;
};

/** After so many literals of a form that run to the end of the file, its literals end with their line: time stays linear. */
const MOST_TORN = 3;

/** How many forgotten brackets the end of a hole may pass over. */
const REACH = 16;

/** Reads the literal that may begin here and gives where it ends; -1 where none begins. */
export function readLiteral(state: LexerState, form: StringForm, start: number): number {
  const { text, tokens } = state;
  const opened = openFence(form, text, start);
  if (opened === null) return -1;
  const { open } = opened;
  const fenced = form.codeAfter === undefined ? -1 : readFence(state, form, start, open, opened.form.close);
  if (fenced !== -1) return fenced;
  const opener = { start, end: start + open.length };
  const below = form.isBelow === undefined ? undefined : textBelow(text, opener.end, opened.form, state);
  if (below === null) return -1;
  const from = below?.start ?? opener.end;
  const literal: Literal = {
    form: opened.form,
    start: below?.start ?? start,
    end: -1,
    segments: [],
    holes: [],
    plainHoles: new Set(),
    lastToken: -1,
    depth: 0,
    ...(state.fences.length > 0 && { within: state.fences.map(({ close }) => close) }),
    ...(below && { below: { opener, lineEnd: below.lineEnd } }),
  };
  tokens.literals.push(literal);
  return readOn(state, tokens.literals.length - 1, from, literal.start);
}

/** A literal that holds code, as the body of a function does in PostgreSQL, is a pair of brackets. */
function readFence(state: LexerState, form: StringForm, start: number, open: string, close: string): number {
  const { tokens, fences, brackets } = state;
  const end = start + open.length;
  const top = fences.at(-1);
  if (top?.close === open) {
    // A literal in it that holds the closing mark ends it, whatever its quotes.
    if (start !== top.end) tokens.diagnostics.push({ fault: 'syntax', at: top.end });
    while (innermost(brackets) !== top.token && brackets.open.length > 0) pop(brackets);
    pop(brackets);
    fences.pop();
    tokens.facts[top.token] = tokens.count;
    addToken(tokens, TOKEN.close, start, end, top.token);
    return end;
  }
  const before = textOf(tokens, tokens.count - 1).toLowerCase();
  const torn = state.torn.get(form.id) ?? 0;
  if (form.codeAfter?.includes(before) !== true || torn >= MOST_TORN) return -1;
  const last = state.text.indexOf(close, end);
  if (last === -1) {
    state.torn.set(form.id, torn + 1);
    return -1;
  }
  addToken(tokens, TOKEN.open, start, end, -1);
  openBracket(brackets, tokens.count - 1);
  fences.push({ close, token: tokens.count - 1, end: last });
  return end;
}

/** Whether a closing bracket ends the hole of a literal, perhaps past brackets that were forgotten in it. */
export function holeIsClosed({ text, literals, brackets }: LexerState, start: number): boolean {
  const top = literals.at(-1);
  if (top === undefined || !text.startsWith(top.hole.close, start)) return false;
  const close = text[start];
  const { open, tokens } = brackets;
  for (let at = open.length - 1; at >= 0 && at >= open.length - REACH; at--) {
    if (open[at] === top.token) return true;
    const character = tokens.text[tokens.starts[open[at]!]!];
    if ((character === '{' && close === '}') || (character === '(' && close === ')')) return false;
  }
  return false;
}

/** Goes on with the text of a literal where its hole was closed. */
export function resumeLiteral(state: LexerState, at: number): number {
  const { literals, tokens, brackets } = state;
  const top = literals.pop()!;
  while (innermost(brackets) !== top.token) pop(brackets);
  pop(brackets);
  const { holes } = tokens.literals[top.number]!;
  const hole = holes.length - 1;
  holes[hole] = { start: holes[hole]!.start, end: at };
  return readOn(state, top.number, at + top.hole.close.length, at);
}

/** Reads a literal's text from `from`; `start` is where the part of it begins that becomes the next token. */
function readOn(state: LexerState, number: number, from: number, start: number): number {
  const { text, tokens, torn } = state;
  const literal = tokens.literals[number]!;
  const isFirst = start === literal.start;
  const mayBreak = literal.form.isMultiline === true && (torn.get(literal.form.id) ?? 0) < MOST_TORN;
  for (let at = from; ; ) {
    const stop = scanLiteral(text, at, literal.form, mayBreak, literal.depth);
    literal.segments.push({
      start: at,
      end: stop.why === 'closed' ? endOfText(text, stop.at, literal) : stop.at,
    });
    if (stop.why === 'hole') literal.depth = stop.depth;
    if (stop.why === 'hole' && stop.hole.close === '') {
      const end = endOfName(text, stop.end, stop.hole);
      literal.plainHoles.add(literal.holes.length);
      literal.holes.push({ start: stop.end, end });
      at = end;
      continue;
    }
    if (stop.why === 'hole') {
      literal.holes.push({ start: stop.end, end: stop.end });
      addToken(tokens, isFirst ? TOKEN.literalOpen : TOKEN.literalNext, start, stop.end, number);
      openBracket(state.brackets, tokens.count - 1);
      state.literals.push({ number, hole: stop.hole, token: tokens.count - 1 });
      return stop.end;
    }
    let { end } = stop;
    if (stop.why === 'closed') literal.end = end;
    else {
      tokens.diagnostics.push({ fault: 'syntax', at: literal.start });
      if (mayBreak) torn.set(literal.form.id, (torn.get(literal.form.id) ?? 0) + 1);
      if (isFirst) end = endOfLine(text, literal.start);
    }
    literal.lastToken = tokens.count;
    addToken(tokens, isFirst ? TOKEN.literal : TOKEN.literalClose, start, end, number);
    if (literal.below === undefined) return end;
    // What stands behind the opening mark was not read yet.
    state.skips.set(literal.below.lineEnd, end);
    return literal.below.opener.end;
  }
}

/** The last line break before a closing mark on a line of its own is a part of the mark. */
function endOfText(text: string, close: number, { below }: Literal): number {
  if (below === undefined) return close;
  const lineBreak = text.lastIndexOf('\n', close);
  return text[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak;
}
