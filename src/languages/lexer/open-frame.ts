import { pathBefore } from './callee.ts';
import type { CodeReader } from './code-reader.ts';
import { type Frame, type FrameGiven, type FrameRole, holdsStatements, newFrame } from './frame.ts';
import { openBrace } from './open-brace.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, textOf } from './tokens.ts';

/** What is known of a bracket that opens; what is not said is as it is around it. */
export type Opened = { readonly role: FrameRole } & Partial<FrameGiven>;

/** How many attributes anybody writes above one declaration: each looks back over those before it. */
const MOST_ATTRIBUTES = 100;

const AT = operatorCode('@');
const COLON = operatorCode(':');
const HASH = operatorCode('#');

/** Words that are called like functions though the language knows them. */
const CALLABLE = ['super', 'this', 'self', 'parent', 'static'];

/** Says what a bracket opens, by what stands before it in the statement of its frame. */
export function openFrame(reader: CodeReader, parent: Frame, open: number): Frame {
  const bracket = reader.tokens.text[reader.tokens.starts[open]!];
  const given =
    bracket === '('
      ? ofParenthesis(reader, parent, open)
      : bracket === '['
        ? ofSquare(reader, parent, open)
        : openBrace(reader, parent, open);
  const { role } = given;
  return newFrame({
    role,
    open,
    name: given.name,
    inType: given.inType ?? parent.inType,
    inFunction: given.inFunction ?? parent.inFunction,
    runsOnce: given.runsOnce ?? runsOnce(parent, role),
    isPreview: given.isPreview === true || parent.isPreview,
    column: -1,
    matches: given.matches === true,
  });
}

function runsOnce(parent: Frame, role: FrameRole): boolean {
  if (role === 'function' || role === 'lambda' || role === 'type') return false;
  if (parent.role === 'enum' && parent.hasConstants) return role === 'constant';
  return (
    parent.runsOnce || (parent.role === 'type' && parent.shared >= parent.segment && parent.shared !== -1)
  );
}

function ofParenthesis(reader: CodeReader, parent: Frame, open: number): Opened {
  const { tokens, rules } = reader;
  const { kinds, facts } = tokens;
  const isGeneric = kinds[open - 1] === TOKEN.close && textOf(tokens, open - 1) === '>';
  const before = isGeneric ? facts[open - 1]! - 1 : open - 1;
  if (before < parent.segment) return { role: 'group' };
  if (kinds[before] !== TOKEN.word && kinds[before] !== TOKEN.wideWord)
    return { role: isGeneric ? 'call' : 'group' };
  if (before === parent.functionWord && reader.roleAt(before) === 'unnamed') {
    parent.declared = before;
    return { role: 'parameters' };
  }
  // `const ( … )` and `import ( … )` of Go hold a declaration a line.
  const isGroup = before === parent.variableWord || before === parent.imported;
  if (isGroup && rules.braces === 'typed') return { role: 'block' };
  if (reader.roleAt(before) === 'list' && !isMember(reader, before)) return { role: 'list' };
  if (!isCallable(reader, before)) return { role: 'group' };
  const path = pathBefore(tokens, before, rules.links);
  if (parent.role === 'attributes' || isMarked(reader, path.start))
    return { role: 'annotation', name: path.name };
  if (isConstant(parent, path.start, before)) return { role: 'constant', name: textOf(tokens, before) };
  if (before === parent.typeWord + 1 && parent.typeWord !== -1) return { role: 'parameters' };
  if (!declares(reader, parent, path.start)) return { role: 'call' };
  parent.declared = before;
  return { role: 'parameters' };
}

/** A word of the language is no function, unless it is a member of something or a name elsewhere. */
function isCallable(reader: CodeReader, at: number): boolean {
  const { tokens, roleAt } = reader;
  const role = roleAt(at);
  if (role === '' || tokens.kinds[at] !== TOKEN.word || isMember(reader, at)) return true;
  if (role === 'type' || role === 'unnamed' || role === 'pair') return true;
  return CALLABLE.includes(textOf(tokens, at));
}

function isMember({ tokens, rules }: CodeReader, at: number): boolean {
  const link = textOf(tokens, at - 1);
  return link === '.' || rules.links?.includes(link) === true;
}

/** `@Name(`, and `@file:Name(` of Kotlin. */
function isMarked({ tokens }: CodeReader, start: number): boolean {
  const isOperator = (at: number, code: number) =>
    at >= 0 && tokens.kinds[at] === TOKEN.operator && tokens.facts[at] === code;
  return isOperator(start - 1, AT) || (isOperator(start - 1, COLON) && isOperator(start - 3, AT));
}

function isConstant(parent: Frame, start: number, last: number): boolean {
  const isList = parent.role === 'enum' && parent.hasConstants && parent.functionWord === -1;
  return isList && start === last && parent.assigned === -1;
}

/** Whether a name before parentheses is declared there, and not called. */
function declares({ rules }: CodeReader, parent: Frame, start: number): boolean {
  if (parent.declared !== -1) return false;
  if (parent.functionWord !== -1) return true;
  if (rules.words.function !== undefined || parent.assigned !== -1 || parent.arrow !== -1) return false;
  const isMember = parent.role === 'type' || parent.role === 'enum';
  // Where code stands outside types too, a function has its type before its name.
  return isMember || (parent.role === 'file' && rules.hasModuleCode === true && start > parent.segment);
}

function ofSquare(reader: CodeReader, parent: Frame, open: number): Opened {
  const { tokens, rules } = reader;
  const before = open - 1;
  // Behind a blank it is the argument of a call, or a statement.
  if (rules.hasEnds === true && /\s/.test(tokens.text[tokens.starts[open]! - 1] ?? ' '))
    return { role: 'list' };
  if (opensAttributes(reader, parent, open)) return { role: 'attributes' };
  if (before < parent.segment) return { role: 'list' };
  const kind = tokens.kinds[before];
  if (kind === TOKEN.close && textOf(tokens, before) !== '}') return { role: 'index' };
  const isName = (kind === TOKEN.word && tokens.facts[before] === 0) || kind === TOKEN.wideWord;
  return { role: isName || kind === TOKEN.literal ? 'index' : 'list' };
}

/** `[Required]` at the beginning of a declaration, after others of its kind or not; `#[Route]`. */
function opensAttributes({ tokens, rules }: CodeReader, parent: Frame, open: number): boolean {
  const { kinds, facts } = tokens;
  if (rules.attributes === undefined) return false;
  if (rules.attributes === '#[')
    return open > 0 && kinds[open - 1] === TOKEN.operator && facts[open - 1] === HASH;
  if (!holdsStatements(parent) && parent.role !== 'parameters') return false;
  let first = open;
  let left = MOST_ATTRIBUTES;
  while (
    left-- > 0 &&
    first > parent.segment &&
    kinds[first - 1] === TOKEN.close &&
    facts[first - 1]! >= parent.segment
  )
    first = facts[first - 1]!;
  return first === parent.segment;
}
