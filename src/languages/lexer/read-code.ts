import type { Chain, Site } from '../../model/site.ts';
import { chainOf } from './chain.ts';
import { type CodeReader, newCodeReader } from './code-reader.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import { decodeEarly } from './decode.ts';
import { beginSegment, type Frame, holdsStatements, newFrame } from './frame.ts';
import { genericEnd } from './generic-end.ts';
import { openFrame } from './open-frame.ts';
import { operatorCode } from './operator.ts';
import { siteContext } from './site-context.ts';
import { siteOfLiteral } from './site-of-literal.ts';
import { startsStatement } from './starts-statement.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

const codes = (list: string) => new Set(list.split(' ').map(operatorCode));
const ASSIGNMENTS = codes('= += := .= ??= ||= &&=');
const ARROWS = codes('-> =>');
const ARITHMETIC = codes('+ - * / % . :: ++ -- ! ~ ?. !! @ $ \\');
const PLUS = operatorCode('+');
const COLON = operatorCode(':');
const LESS = operatorCode('<');
const FOREIGN = /[^\P{L}\p{Script=Latin}]/u;

export type CodeReading = { readonly sites: readonly Site[]; readonly chains: readonly Chain[] };

/** The literals of code and its names in other scripts than Latin, with what stands around them, in one run over the tokens. */
export function readCode(tokens: Tokens, compiled: CompiledGrammar): CodeReading {
  const file = newFrame({
    role: 'file',
    open: -1,
    name: undefined,
    inFunction: undefined,
    inType: undefined,
    runsOnce: compiled.grammar.code.hasModuleCode === true,
  });
  const reader = newCodeReader(tokens, compiled, [file]);
  for (let at = 0; at < tokens.count; at++) at = readToken(reader, at);
  while (reader.frames.length > 0) closeFrame(reader, tokens.count);
  const { sites, chains } = reader;
  chains.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { sites, chains };
}

function readToken(reader: CodeReader, at: number): number {
  const { tokens, frames, rules } = reader;
  const frame = frames.at(-1)!;
  if (rules.endsAtLine === true && holdsStatements(frame) && startsStatement(tokens, at)) {
    endRun(reader, frame, at);
    beginSegment(frame, at);
  }
  switch (tokens.kinds[at]) {
    case TOKEN.word:
      if (tokens.facts[at] !== 0) readWord(reader, frame, at);
      break;
    case TOKEN.wideWord:
      readWideWord(reader, at);
      break;
    case TOKEN.operator:
      return readOperator(reader, frame, at);
    case TOKEN.comma:
      readComma(reader, frame, at);
      break;
    case TOKEN.semicolon:
      endRun(reader, frame, at);
      beginSegment(frame, at + 1);
      frame.ordinal = 0;
      frame.hasConstants = false;
      break;
    case TOKEN.open:
      if (textOf(tokens, at) === '{') endRun(reader, frame, at);
      frames.push(openFrame(tokens, frame, at));
      break;
    case TOKEN.close:
      closeUpTo(reader, tokens.facts[at]!, at);
      break;
    default:
      readLiteral(reader, frame, at);
  }
  return at;
}

function readWord(reader: CodeReader, frame: Frame, at: number): void {
  const { tokens } = reader;
  const isMember = at > 0 && tokens.kinds[at - 1] === TOKEN.operator && textOf(tokens, at - 1) === '.';
  if (isMember) return;
  switch (reader.roleAt(at)) {
    case 'type':
    case 'shared-type':
    case 'enum':
      // `record` and its like are names too, where no name follows them.
      if (tokens.kinds[at + 1] === TOKEN.word || tokens.kinds[at + 1] === TOKEN.wideWord) frame.typeWord = at;
      return;
    case 'function':
      frame.functionWord = at;
      return;
    case 'new':
      frame.newWord = at;
      return;
    case 'static':
      frame.shared = at;
      return;
    case 'import':
      frame.imported = at;
      return;
    case 'throw':
    case 'return':
      endRun(reader, frame, at);
      frame.jump = at;
      frame.run = at + 1;
      return;
    case 'case':
      endRun(reader, frame, at);
      beginSegment(frame, at);
      frame.label = at;
      frame.run = at + 1;
      return;
    case 'operator':
      endRun(reader, frame, at);
  }
}

function readWideWord(reader: CodeReader, at: number): void {
  const { tokens, frames, sites } = reader;
  const text = decodeEarly(textOf(tokens, at));
  if (!FOREIGN.test(text)) return;
  const { inFunction, inType } = frames.at(-1)!;
  const span = { start: tokens.starts[at]!, end: tokens.ends[at]! };
  sites.push({
    span,
    kind: 'key',
    text,
    holes: [],
    segments: [span],
    quoting: 'name',
    context: {
      use: 'key',
      ...(inFunction === undefined ? {} : { function: inFunction }),
      ...(inType === undefined ? {} : { type: inType }),
    },
    node: 'identifier',
  });
}

function readOperator(reader: CodeReader, frame: Frame, at: number): number {
  const { tokens, rules } = reader;
  const code = tokens.facts[at]!;
  if (code === LESS) {
    const end = genericEnd(tokens, at);
    if (end !== -1) {
      tokens.kinds[at] = TOKEN.open;
      tokens.kinds[end] = TOKEN.close;
      tokens.facts[at] = end;
      tokens.facts[end] = at;
      return end;
    }
  }
  if (code === PLUS) frame.pluses++;
  if (ARITHMETIC.has(code)) return at;
  endRun(reader, frame, at);
  if (ASSIGNMENTS.has(code)) frame.assigned = at;
  const operator = rules.pairs === undefined ? '' : textOf(tokens, at);
  const isPair = rules.pairs?.includes(operator) === true && (frame.role === 'list' || frame.role === 'call');
  if (isPair && frame.pair === -1) frame.pair = at;
  else if (frame.label !== -1 && (code === COLON || ARROWS.has(code))) beginSegment(frame, at + 1);
  else if (ARROWS.has(code)) frame.arrow = at;
  return at;
}

function readComma(reader: CodeReader, frame: Frame, at: number): void {
  endRun(reader, frame, at);
  frame.ordinal++;
  if (frame.label !== -1) return;
  // `static int a = 1, b = 2;` is one statement.
  if (holdsStatements(frame) && !frame.hasConstants) frame.assigned = -1;
  else beginSegment(frame, at + 1);
}

function readLiteral(reader: CodeReader, frame: Frame, at: number): void {
  const { tokens, frames, sites, siteOf } = reader;
  const number = tokens.facts[at]!;
  const kind = tokens.kinds[at];
  const literal = tokens.literals[number]!;
  if (kind === TOKEN.literalNext || kind === TOKEN.literalClose) closeHole(reader, at);
  if (kind === TOKEN.literal || kind === TOKEN.literalOpen) {
    const last = kind === TOKEN.literal ? at : literal.lastToken;
    const site = siteOfLiteral(tokens.text, literal, siteContext(reader, at, last === -1 ? at : last));
    siteOf[number] = site;
    if (site !== undefined) sites.push(site);
    if (literal.form.holds !== 'char') frame.literals++;
  }
  if (kind === TOKEN.literalOpen || kind === TOKEN.literalNext) {
    const { inFunction, inType } = frames.at(-1)!;
    frames.push(newFrame({ role: 'hole', open: at, name: undefined, inFunction, inType, runsOnce: false }));
  }
}

function closeHole(reader: CodeReader, at: number): void {
  const { frames } = reader;
  while (frames.length > 1 && frames.at(-1)!.role !== 'hole') closeFrame(reader, at);
  if (frames.length > 1) closeFrame(reader, at);
}

function closeUpTo(reader: CodeReader, mate: number, at: number): void {
  const { frames } = reader;
  if (mate === -1) return;
  while (frames.length > 1 && frames.at(-1)!.open > mate) closeFrame(reader, at);
  if (frames.length <= 1 || frames.at(-1)!.open !== mate) return;
  const closed = closeFrame(reader, at);
  const parent = frames.at(-1)!;
  const isBody =
    closed.role === 'block' || closed.role === 'function' || closed.role === 'type' || closed.role === 'enum';
  const isExpression = parent.newWord !== -1 || parent.hasConstants || !holdsStatements(parent);
  if (isBody && !isExpression) beginSegment(parent, at + 1);
  else if (closed.role === 'list' || isBody || closed.role === 'lambda') parent.run = at + 1;
}

function closeFrame(reader: CodeReader, at: number): Frame {
  const frame = reader.frames.pop()!;
  endRun(reader, frame, at);
  return frame;
}

/** Ends an expression of `+` at one level before a token, and notes the sentence that it makes. */
function endRun(reader: CodeReader, frame: Frame, at: number): void {
  if (frame.pluses > 0 && frame.literals > 0) {
    const chain = chainOf(reader.tokens, frame.run, at, reader.siteOf);
    if (chain !== null) reader.chains.push(chain);
  }
  frame.pluses = 0;
  frame.literals = 0;
  frame.run = at + 1;
}
