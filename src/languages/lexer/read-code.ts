import type { ColumnSize } from '../../model/column-size.ts';
import type { Chain, Site } from '../../model/site.ts';
import { areNeighbours } from './chain.ts';
import { type CodeReader, newCodeReader } from './code-reader.ts';
import type { CompiledGrammar } from './compile-grammar.ts';
import { decodeEarly } from './decode.ts';
import { endRun } from './end-run.ts';
import { beginSegment, type Frame, holdsStatements, newFrame } from './frame.ts';
import { looseLiteral } from './loose-literal.ts';
import { openFrame } from './open-frame.ts';
import { beginsLine, columnOf } from './open-indented.ts';
import { readOperator } from './read-operator.ts';
import { readWord } from './read-word.ts';
import { siteContext } from './site-context.ts';
import { siteOfLiteral } from './site-of-literal.ts';
import { startsStatement } from './starts-statement.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';
import { closeCalls, openCall, readBlockWord } from './word-block.ts';

const FOREIGN = /[^\P{L}\p{Script=Latin}]/u;

export type CodeReading = {
  readonly sites: readonly Site[];
  readonly chains: readonly Chain[];
  readonly columns?: readonly ColumnSize[];
};

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
  // A text below its line was met before what else stands on that.
  if (tokens.literals.some(({ below }) => below !== undefined))
    sites.sort((a, b) => a.span.start - b.span.start);
  chains.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { sites, chains };
}

function readToken(reader: CodeReader, at: number): number {
  const { tokens, rules } = reader;
  if (rules.endsAtLine === true) readLineStart(reader, at);
  const frame = reader.frames.at(-1)!;
  switch (tokens.kinds[at]) {
    case TOKEN.word:
      readPlainWord(reader, frame, at);
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
      readSemicolon(reader, frame, at);
      break;
    case TOKEN.open:
      if (textOf(tokens, at) === '{') endRun(reader, frame, at);
      reader.frames.push(openFrame(reader, frame, at));
      break;
    case TOKEN.close:
      closeUpTo(reader, tokens.facts[at]!, at);
      break;
    default:
      readLiteral(reader, frame, at);
  }
  return at;
}

function readPlainWord(reader: CodeReader, frame: Frame, at: number): void {
  const { tokens, rules } = reader;
  const hasRole = tokens.facts[at] !== 0;
  if (rules.hasEnds !== true) {
    if (hasRole) readWord(reader, frame, at);
  } else if (!hasRole) openCall(reader, at);
  else if (!readBlockWord(reader, at, { close: (end) => closeFrame(reader, end) }))
    readWord(reader, reader.frames.at(-1)!, at);
}

/** Begins a statement where a line does, and ends the blocks that are indented as far. */
function readLineStart(reader: CodeReader, at: number): void {
  const { tokens, frames, rules } = reader;
  if (frames.at(-1)!.byWord === 'call' && startsStatement(tokens, at) && !goesOn(reader, at))
    closeCalls(reader, at, (end) => closeFrame(reader, end));
  let frame = frames.at(-1)!;
  if (!holdsStatements(frame)) return;
  if (rules.indents === true) {
    if (!beginsLine(tokens, at)) return;
    for (const column = columnOf(tokens, at); frame.column >= column; frame = frames.at(-1)!)
      closeFrame(reader, at);
  } else if (!startsStatement(tokens, at) || goesOn(reader, at)) return;
  endRun(reader, frame, at);
  if (!isAnnotated(tokens, frame)) beginStatement(frame, at);
}

/** Whether the line before says that its statement goes on. */
function goesOn({ tokens: { text, kinds, ends, starts }, rules, roleAt }: CodeReader, at: number): boolean {
  if (rules.lineJoint === undefined) return false;
  const before = kinds[at - 1] === TOKEN.word ? roleAt(at - 1) : '';
  if (before === 'operator' || before === 'membership') return true;
  return text
    .slice(ends[at - 1], starts[at])
    .trimStart()
    .startsWith(rules.lineJoint);
}

/** Whether nothing but annotations stands in a statement so far: what they are of stands on the next line. */
function isAnnotated({ text, starts, count }: Tokens, frame: Frame): boolean {
  const { segment, functionWord, typeWord, variableWord, control } = frame;
  const declares = functionWord !== -1 || typeWord !== -1 || variableWord !== -1 || control !== -1;
  return segment < count && text[starts[segment]!] === '@' && !declares && frame.assigned === -1;
}

/** A statement, or the next case of a choice. */
function beginStatement(frame: Frame, at: number): void {
  beginSegment(frame, at);
  if (frame.matches) frame.label = at;
}

function readSemicolon(reader: CodeReader, top: Frame, at: number): void {
  if (top.byWord === 'call') closeCalls(reader, at, (end) => closeFrame(reader, end));
  const frame = reader.frames.at(-1)!;
  endRun(reader, frame, at);
  // `for i := 0; i < n; i++ {` is one header.
  const control = reader.rules.braces === 'typed' ? frame.control : -1;
  beginStatement(frame, at + 1);
  frame.control = control;
  frame.ordinal = 0;
  frame.hasConstants = false;
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

function readComma(reader: CodeReader, frame: Frame, at: number): void {
  endRun(reader, frame, at);
  frame.ordinal++;
  if (frame.label !== -1) return;
  if (frame.matches) beginStatement(frame, at + 1);
  // `static int a = 1, b = 2;` is one statement.
  else if (holdsStatements(frame) && !frame.hasConstants) frame.assigned = -1;
  else beginSegment(frame, at + 1);
}

function readLiteral(reader: CodeReader, frame: Frame, at: number): void {
  const { tokens, frames, rules, sites, siteOf } = reader;
  const number = tokens.facts[at]!;
  const kind = tokens.kinds[at];
  const literal = tokens.literals[number]!;
  if (kind === TOKEN.literalNext || kind === TOKEN.literalClose) closeHole(reader, at);
  if (kind === TOKEN.literal || kind === TOKEN.literalOpen) {
    const last = kind === TOKEN.literal ? at : literal.lastToken;
    const ends = [at, last === -1 ? at : last] as const;
    const bare = siteOfLiteral(tokens.text, literal, siteContext(reader, ...ends));
    const site = bare === undefined ? undefined : looseLiteral(reader, frame, ends, bare);
    siteOf[number] = site;
    if (site !== undefined) sites.push(site);
    if (literal.form.holds !== 'char') frame.literals++;
    if (rules.joinsNeighbours === true && areNeighbours(tokens, at) && frame.run < at) frame.pluses++;
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
  const { frames, rules } = reader;
  if (mate === -1) return;
  while (frames.length > 1 && frames.at(-1)!.open > mate) closeFrame(reader, at);
  if (frames.length <= 1 || frames.at(-1)!.open !== mate) return;
  const closed = closeFrame(reader, at);
  const parent = frames.at(-1)!;
  const isBody =
    closed.role === 'block' || closed.role === 'function' || closed.role === 'type' || closed.role === 'enum';
  // `[]struct{ … }{ … }` of Go is a type in the midst of an expression, `x switch { … }` a value.
  const isInner = closed.role === 'type' && rules.braces === 'typed' && parent.typeWord === -1;
  const isChoice = closed.matches && rules.endsAtLine !== true && parent.segment !== parent.control;
  const isExpression = parent.newWord !== -1 || parent.hasConstants || !holdsStatements(parent);
  if (closed.role === 'lambda') parent.functionWord = -1;
  if (isBody && !isExpression && !isInner && !isChoice) beginStatement(parent, at + 1);
  else if (closed.role === 'list' || isBody || closed.role === 'lambda') parent.run = at + 1;
}

function closeFrame(reader: CodeReader, at: number): Frame {
  const frame = reader.frames.pop()!;
  endRun(reader, frame, at);
  return frame;
}
