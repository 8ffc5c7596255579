import { pathBefore } from './callee.ts';
import type { CodeReader } from './code-reader.ts';
import { beginSegment, type Frame, holdsStatements, newFrame } from './frame.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

const LOOPS = /^(?:while|until|for)$/;
/** What opens a block where a value or a statement begins, and else is a condition of the statement before it. */
const OPENS = /^(?:if|unless|while|until|for|case|begin)$/;
const PARTS = /^(?:then|else|elsif|rescue|ensure|when|in)$/;
const EQUAL = operatorCode('=');

/** What a block-opening or -ending word does, in a language in which `end` ends blocks; gives how many tokens are read. */
export type WordBlocks = { readonly close: (at: number) => Frame };

/** Opens and closes blocks at a word; whether that was all there is to it. */
export function readBlockWord(reader: CodeReader, at: number, { close }: WordBlocks): boolean {
  const { tokens, frames } = reader;
  if (isLabel(tokens, at) || isMember(reader, at)) return true;
  const word = textOf(tokens, at);
  const opens = word === 'do' || word === 'def' || reader.roleAt(at) === 'type' || OPENS.test(word);
  if (!opens && word !== 'end' && !PARTS.test(word)) return false;
  const isStart = at === frames.at(-1)!.segment || startsValue(reader, at);
  // A condition behind a statement, or its block: the call without parentheses before it is done.
  if (!isStart || word === 'end') closeCalls(reader, at, close);
  const frame = frames.at(-1)!;
  if (word === 'end') {
    if (frame.byWord !== 'block') return true;
    close(at);
    const parent = frames.at(-1)!;
    if (holdsStatements(parent)) beginSegment(parent, at + 1);
    return true;
  }
  if (PARTS.test(word)) {
    if (!holdsStatements(frame)) return false;
    if (word === 'when' || word === 'in') return false;
    beginSegment(frame, at + 1);
    if (word === 'elsif' || word === 'rescue') frame.control = at;
    return true;
  }
  if (word === 'do' && frame.byWord === 'block' && LOOPS.test(textOf(tokens, frame.open))) {
    if (frame.segment === frame.open + 1) return true;
  }
  if (OPENS.test(word) && !isStart) {
    if (!holdsStatements(frame)) return false;
    beginSegment(frame, at + 1);
    frame.control = at;
    return true;
  }
  const opened = openedBy(reader, frame, at);
  if (opened !== null) frames.push(opened);
  return true;
}

/** A call without parentheses, where its name stands: `label :name, "…"`. */
export function openCall(reader: CodeReader, at: number): void {
  const { tokens, frames, rules } = reader;
  const frame = frames.at(-1)!;
  const isPlace =
    holdsStatements(frame) || frame.byWord === 'call' || frame.role === 'group' || frame.role === 'hole';
  if (!isPlace || (at > 0 && frame.functionWord === at - 1) || !takesArguments(reader, at)) return;
  const { inFunction, inType, runsOnce } = frame;
  const call = newFrame({
    role: 'call',
    open: at,
    name: undefined,
    inFunction,
    inType,
    runsOnce,
    byWord: 'call',
  });
  call.callee = pathBefore(tokens, at, rules.links).name;
  frames.push(call);
}

/** Ends the calls without parentheses that are open. */
export function closeCalls({ frames }: CodeReader, at: number, close: WordBlocks['close']): void {
  while (frames.at(-1)!.byWord === 'call') close(at);
}

function openedBy(reader: CodeReader, frame: Frame, at: number): Frame | null {
  const { tokens, roleAt } = reader;
  const { inFunction, inType } = frame;
  const given = {
    open: at,
    name: undefined,
    inFunction,
    inType,
    runsOnce: frame.runsOnce,
    byWord: 'block',
  } as const;
  const word = textOf(tokens, at);
  if (word === 'def') {
    const name = endOfName(tokens, at + 1);
    if (isEndless(tokens, name)) return null;
    const made = newFrame({ ...given, role: 'function', inFunction: textOf(tokens, name), runsOnce: false });
    made.functionWord = at;
    return made;
  }
  if (roleAt(at) === 'type' && isName(tokens, at + 1))
    return newFrame({ ...given, role: 'type', inType: textOf(tokens, endOfName(tokens, at + 1)) });
  const made = newFrame({ ...given, role: 'block', runsOnce: frame.runsOnce && word !== 'do' });
  made.control = word === 'do' || word === 'begin' ? -1 : at;
  return made;
}

/** The last token of `self.find`, `Admin::User`. */
function endOfName(tokens: Tokens, from: number): number {
  let at = from;
  while (/^(?:\.|::)$/.test(textOf(tokens, at + 1)) && isName(tokens, at + 2)) at += 2;
  return at;
}

/** `def name = "…"`, and not `def name=(value)`. */
function isEndless({ kinds, facts, starts, ends }: Tokens, name: number): boolean {
  const isOpen = kinds[name + 1] === TOKEN.open && facts[name + 1]! > name;
  const at = isOpen ? facts[name + 1]! + 1 : name + 1;
  return kinds[at] === TOKEN.operator && facts[at] === EQUAL && starts[at]! > ends[at - 1]!;
}

/** Whether a value begins at a token: `x = if …`. */
function startsValue({ tokens, roleAt }: CodeReader, at: number): boolean {
  const kind = tokens.kinds[at - 1];
  if (kind === TOKEN.operator || kind === TOKEN.open || kind === TOKEN.comma || kind === TOKEN.literalOpen)
    return true;
  const role = kind === TOKEN.word ? roleAt(at - 1) : '';
  return role === 'return' || role === 'then' || role === 'operator';
}

/** `class: "…"`: a name before a colon is no word of the language. */
function isLabel({ text, ends, starts, kinds }: Tokens, at: number): boolean {
  const end = ends[at]!;
  return (
    kinds[at + 1] === TOKEN.operator && starts[at + 1] === end && text[end] === ':' && text[end + 1] !== ':'
  );
}

function isMember({ tokens, rules }: CodeReader, at: number): boolean {
  return tokens.kinds[at - 1] === TOKEN.operator && rules.links?.includes(textOf(tokens, at - 1)) === true;
}

function isName({ kinds }: Tokens, at: number): boolean {
  return kinds[at] === TOKEN.word || kinds[at] === TOKEN.wideWord;
}

/** Whether what stands behind a name on its line, after a blank, begins an argument. */
function takesArguments({ tokens, roleAt }: CodeReader, at: number): boolean {
  const { text, kinds, starts, ends, literals, facts } = tokens;
  const next = at + 1;
  if (next >= tokens.count || isLabel(tokens, at)) return false;
  const kind = kinds[next]!;
  const isLiteral = kind === TOKEN.literal || kind === TOKEN.literalOpen;
  const start = (isLiteral && literals[facts[next]!]!.below?.opener.start) || starts[next]!;
  if (!/^[ \t]+:?$/.test(text.slice(ends[at]!, start))) return false;
  if (isLiteral || kind === TOKEN.wideWord || kind === TOKEN.number) return true;
  if (kind === TOKEN.word) return ['', 'reserved', 'type'].includes(roleAt(next)) || text[start - 1] === ':';
  if (kind === TOKEN.open) return text[start] === '[';
  const isTight = starts[next + 1] === ends[next];
  return kind === TOKEN.operator && isTight && /^(?:->|[-*&!]|\*\*|::)$/.test(textOf(tokens, next));
}
