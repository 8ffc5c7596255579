import { closeBracket, innermost, newBrackets, openBracket } from './brackets.ts';
import { CHARACTER, type CompiledGrammar, LONGEST_WORD } from './compile-grammar.ts';
import { endOfComment } from './end-of-comment.ts';
import { foreignLine } from './foreign-line.ts';
import { operatorAt, operatorLength } from './operator.ts';
import { holeIsClosed, type LexerState, readLiteral, resumeLiteral } from './read-literal.ts';
import { addToken, newTokens, TOKEN, type Tokens } from './tokens.ts';

const BACKSLASH = 92;
const EARLY_WORD = /(?:\\u+[0-9a-fA-F]{4}|[\p{L}\p{N}_$])+/uy;

/**
 * Cuts a text into tokens, in time linear in its length. Total: a literal without an end is given up at the end of its
 * line, brackets that do not fit are passed over, and either is a diagnostic.
 */
export function tokenize(text: string, compiled: CompiledGrammar): Tokens {
  const tokens = newTokens(text);
  const brackets = newBrackets(tokens);
  const state: LexerState = {
    text,
    compiled,
    tokens,
    brackets,
    literals: [],
    fences: [],
    skips: new Map(),
    torn: new Map(),
  };
  let at = foreignLine(state, 0);
  while (at < text.length) at = step(state, at);
  const fault = brackets.fault !== -1 ? brackets.fault : startOfUnclosed(state);
  if (fault !== -1) tokens.diagnostics.push({ fault: 'syntax', at: fault });
  tokens.diagnostics.sort((a, b) => a.at - b.at);
  return tokens;
}

function step(state: LexerState, from: number): number {
  const { text, compiled, tokens } = state;
  let at = from;
  const code = text.charCodeAt(at);
  if (code > 127) return isWideSpace(code) ? at + 1 : word(state, at);
  const kind = compiled.classes[code]!;
  if (kind === CHARACTER.space) {
    do at++;
    while (text.charCodeAt(at) === 32);
    return at;
  }
  if (kind === CHARACTER.lineEnd) return foreignLine(state, state.skips.get(at) ?? at + 1);
  const marks = compiled.marks[code];
  if (marks !== null && marks !== undefined) {
    const end = marked(state, at);
    if (end !== -1) return end;
  }
  if (kind === CHARACTER.letter) return word(state, at);
  if (kind === CHARACTER.digit) return number(state, at);
  if (kind === CHARACTER.open) {
    addToken(tokens, TOKEN.open, at, at + 1, -1);
    openBracket(state.brackets, tokens.count - 1);
    return at + 1;
  }
  if (kind === CHARACTER.close) return close(state, at);
  if (code === 58 && compiled.grammar.symbol !== undefined) {
    const end = symbol(state, at, compiled.grammar.symbol);
    if (end !== -1) return end;
  }
  if (code === BACKSLASH && compiled.grammar.code.lineJoint === '\\' && /[\r\n]/.test(text[at + 1] ?? ''))
    return at + 1;
  if (code === 44) addToken(tokens, TOKEN.comma, at, ++at, 0);
  else if (code === 59) addToken(tokens, TOKEN.semicolon, at, ++at, 0);
  else if (code === BACKSLASH && compiled.grammar.hasUnicodeWords === true) return earlyWord(state, at);
  else {
    const operator = operatorAt(text, at);
    addToken(tokens, TOKEN.operator, at, at + operatorLength(operator), operator);
    at += operatorLength(operator);
  }
  return at;
}

/** Reads the comment or literal that begins here; -1 where none does. */
function marked(state: LexerState, at: number): number {
  const { text, compiled, tokens } = state;
  for (const mark of compiled.marks[text.charCodeAt(at)]!) {
    if (mark.kind === 'string') {
      if (mark.form.fence === undefined && !text.startsWith(mark.form.open, at)) continue;
      const end = readLiteral(state, mark.form, at);
      if (end !== -1) return end;
      continue;
    }
    if (!text.startsWith(mark.form.open, at)) continue;
    if (mark.form.guard !== undefined) {
      mark.form.guard.lastIndex = at;
      if (!mark.form.guard.test(text)) continue;
    }
    const end = endOfComment(text, at, mark.form);
    if (end === -1) tokens.diagnostics.push({ fault: 'syntax', at });
    const last = end === -1 ? text.length : end;
    tokens.comments.push({ form: mark.form, start: at, end: last, before: tokens.count });
    return last;
  }
  return -1;
}

function word(state: LexerState, start: number): number {
  const { text, compiled, tokens } = state;
  const { classes } = compiled;
  let at = start;
  let isWide = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const kind = classes[code];
      if (kind !== CHARACTER.letter && kind !== CHARACTER.digit) break;
    } else if (isWideSpace(code)) break;
    else isWide = true;
  }
  if (at === start + 1 && joinsLine(compiled, text, start)) return at;
  at = endOfWord(compiled, text, at);
  addToken(
    tokens,
    isWide ? TOKEN.wideWord : TOKEN.word,
    start,
    at,
    isWide ? 0 : roleOf(compiled, text, start, at),
  );
  return at;
}

function endOfWord({ grammar: { wordEnd } }: CompiledGrammar, text: string, at: number): number {
  if (wordEnd === undefined) return at;
  wordEnd.lastIndex = at;
  return wordEnd.test(text) ? wordEnd.lastIndex : at;
}

/** The name of a symbol, which is no word of the language; -1 where none begins here. */
function symbol({ text, tokens }: LexerState, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return -1;
  const end = pattern.lastIndex;
  const isWide = /[^\0-\x7f]/.test(text.slice(at, end));
  addToken(tokens, isWide ? TOKEN.wideWord : TOKEN.word, at + 1, end, 0);
  return end;
}

/** Whether the character there is no name but lets the line go on. */
function joinsLine({ grammar }: CompiledGrammar, text: string, at: number): boolean {
  return text[at] === grammar.code.lineJoint && /^[ \t]*[\r\n]/.test(text.slice(at + 1, at + 20));
}

function roleOf(compiled: CompiledGrammar, text: string, start: number, end: number): number {
  const length = end - start;
  if (length >= LONGEST_WORD) return 0;
  if (compiled.hints[text.charCodeAt(start) * LONGEST_WORD + length] === 0) return 0;
  const spelled = text.slice(start, end);
  return compiled.words.get(compiled.grammar.foldsCase === true ? spelled.toLowerCase() : spelled) ?? 0;
}

function earlyWord({ text, tokens }: LexerState, at: number): number {
  EARLY_WORD.lastIndex = at;
  const length = EARLY_WORD.exec(text)?.[0].length ?? 1;
  addToken(tokens, length === 1 ? TOKEN.operator : TOKEN.wideWord, at, at + length, 0);
  return at + length;
}

function number({ text, compiled, tokens }: LexerState, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const kind = compiled.classes[text.charCodeAt(at)];
    const isPoint =
      text.charCodeAt(at) === 46 && compiled.classes[text.charCodeAt(at + 1)] === CHARACTER.digit;
    if (kind !== CHARACTER.letter && kind !== CHARACTER.digit && !isPoint) break;
  }
  addToken(tokens, TOKEN.number, start, at, 0);
  return at;
}

function close(state: LexerState, at: number): number {
  const { text, tokens, brackets } = state;
  if (holeIsClosed(state, at)) return resumeLiteral(state, at);
  const mate = closeBracket(brackets, text[at]!, at);
  if (mate !== -1) tokens.facts[mate] = tokens.count;
  addToken(tokens, TOKEN.close, at, at + 1, mate);
  return at + 1;
}

function startOfUnclosed({ tokens, brackets }: LexerState): number {
  const at = innermost(brackets) === -1 ? -1 : brackets.open[0]!;
  return at === -1 ? -1 : tokens.starts[at]!;
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0x85
  );
}
