import { LINKS } from './callee.ts';
import type { CodeReader } from './code-reader.ts';
import { endRun } from './end-run.ts';
import { beginSegment, type Frame, holdsStatements } from './frame.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

const COLON = operatorCode(':');

/** What a word with a role does to the statement that it stands in. */
export function readWord(reader: CodeReader, frame: Frame, at: number): void {
  const { tokens } = reader;
  if (isMember(reader, at)) return;
  switch (reader.roleAt(at)) {
    case 'type':
    case 'shared-type':
    case 'enum':
      // `record` and its like are names too, where no name follows them.
      if (isName(tokens, at + 1)) frame.typeWord = at;
      return;
    case 'unnamed':
      if (frame.role !== 'type' && frame.role !== 'enum') return;
      frame.functionWord = at;
      return;
    case 'function':
      frame.functionWord = at;
      return;
    case 'getter':
      if (isGetter(reader, frame, at)) frame.declared = at + 1;
      return;
    case 'variable':
      frame.variableWord = at;
      return;
    case 'control':
    case 'match':
      frame.control = at;
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
      readCase(reader, frame, at);
      return;
    case 'pair':
      if (tokens.kinds[at + 1] === TOKEN.operator || textOf(tokens, at + 1) === '(') return;
      endRun(reader, frame, at);
      if (frame.role === 'call' || frame.role === 'list') frame.pair = at;
      return;
    case 'then':
      endRun(reader, frame, at);
      beginSegment(frame, at + 1);
      return;
    case 'operator':
    case 'membership':
      endRun(reader, frame, at);
  }
}

function readCase(reader: CodeReader, frame: Frame, at: number): void {
  const { tokens, rules } = reader;
  const next = tokens.kinds[at + 1];
  const isColon = next === TOKEN.operator && tokens.facts[at + 1] === COLON;
  // `select(default: 'Home', options: $all)` names an argument.
  if (textOf(tokens, at) === 'default' && (!isColon || frame.role === 'call')) return;
  // Where blocks are indented, `case` is a name as well.
  if (rules.indents === true && (at !== frame.segment || next === TOKEN.operator)) return;
  endRun(reader, frame, at);
  frame.matches = false;
  if (frame.role === 'enum') {
    frame.hasConstants = false;
    beginSegment(frame, at + 1);
    frame.variableWord = at;
    return;
  }
  if (holdsStatements(frame)) beginSegment(frame, at);
  frame.label = at;
  frame.run = at + 1;
}

/** `String get title => …`, and no call of `get()` or name. */
function isGetter({ tokens }: CodeReader, frame: Frame, at: number): boolean {
  if (frame.role !== 'type' && frame.role !== 'enum' && frame.role !== 'file') return false;
  return isName(tokens, at + 1) && textOf(tokens, at + 2) !== '(';
}

function isMember({ tokens, rules }: CodeReader, at: number): boolean {
  if (at === 0 || tokens.kinds[at - 1] !== TOKEN.operator) return false;
  const before = textOf(tokens, at - 1);
  return before === '.' ? (rules.links ?? LINKS).includes('.') : (rules.links?.includes(before) ?? false);
}

function isName({ kinds }: Tokens, at: number): boolean {
  return kinds[at] === TOKEN.word || kinds[at] === TOKEN.wideWord;
}
