import { pathBefore } from './callee.ts';
import { ROLES } from './compile-grammar.ts';
import { type Frame, type FrameRole, holdsStatements, newFrame } from './frame.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

type Given = {
  readonly role: FrameRole;
  readonly name?: string;
  readonly inType?: string;
  readonly inFunction?: string;
  readonly runsOnce?: boolean;
};

const AT = operatorCode('@');
const ARROWS = [operatorCode('->'), operatorCode('=>')];

/** Words that are called like functions though the language knows them. */
const CALLABLE = ['super', 'this', 'self', 'parent', 'static'];

/** Says what a bracket opens, by what stands before it in the statement of its frame. */
export function openFrame(tokens: Tokens, parent: Frame, open: number): Frame {
  const bracket = tokens.text[tokens.starts[open]!];
  const given =
    bracket === '('
      ? ofParenthesis(tokens, parent, open)
      : bracket === '['
        ? ofSquare(tokens, parent, open)
        : ofBrace(tokens, parent, open);
  const { role } = given;
  return newFrame({
    role,
    open,
    name: given.name,
    inType: given.inType ?? parent.inType,
    inFunction: given.inFunction ?? parent.inFunction,
    runsOnce: given.runsOnce ?? runsOnce(parent, role),
  });
}

function runsOnce(parent: Frame, role: FrameRole): boolean {
  if (role === 'function' || role === 'lambda' || role === 'type') return false;
  if (parent.role === 'enum' && parent.hasConstants) return role === 'constant';
  return (
    parent.runsOnce || (parent.role === 'type' && parent.shared >= parent.segment && parent.shared !== -1)
  );
}

function ofParenthesis(tokens: Tokens, parent: Frame, open: number): Given {
  const before = open - 1;
  if (before < parent.segment) return { role: 'group' };
  const kind = tokens.kinds[before];
  if (kind !== TOKEN.word && kind !== TOKEN.wideWord) {
    const isGeneric = kind === TOKEN.close && textOf(tokens, before) === '>';
    return { role: isGeneric ? 'call' : 'group' };
  }
  const name = textOf(tokens, before);
  const role = ROLES[tokens.facts[before]!];
  if (role !== '' && !CALLABLE.includes(name)) return { role: 'group' };
  const path = pathBefore(tokens, before);
  const isMarked = path.start > 0 && tokens.kinds[path.start - 1] === TOKEN.operator;
  if (isMarked && tokens.facts[path.start - 1] === AT) return { role: 'annotation', name: path.name };
  if (parent.role === 'enum' && parent.hasConstants && path.start === before && parent.assigned === -1)
    return { role: 'constant', name };
  const isMember = parent.role === 'type' || parent.role === 'enum';
  const declares = parent.functionWord !== -1 || (isMember && parent.assigned === -1);
  if (declares && parent.declared === -1) {
    parent.declared = before;
    return { role: 'parameters' };
  }
  return { role: 'call' };
}

function ofSquare(tokens: Tokens, parent: Frame, open: number): Given {
  const before = open - 1;
  if (before < parent.segment) return { role: 'list' };
  const kind = tokens.kinds[before];
  if (kind === TOKEN.close && textOf(tokens, before) !== '}') return { role: 'index' };
  const isName = (kind === TOKEN.word && tokens.facts[before] === 0) || kind === TOKEN.wideWord;
  return { role: isName || kind === TOKEN.literal ? 'index' : 'list' };
}

function ofBrace(tokens: Tokens, parent: Frame, open: number): Given {
  const before = open - 1;
  const stands = holdsStatements(parent);
  if (before < parent.segment) return { role: stands ? 'block' : 'list' };
  if (parent.typeWord !== -1) return ofType(tokens, parent);
  const isOperator = tokens.kinds[before] === TOKEN.operator;
  if (isOperator && ARROWS.includes(tokens.facts[before]!)) return { role: 'lambda' };
  if (parent.declared !== -1 && parent.assigned === -1)
    return { role: 'function', inFunction: textOf(tokens, parent.declared) };
  const character = textOf(tokens, before);
  if (isOperator || character === ']' || tokens.kinds[before] === TOKEN.comma) return { role: 'list' };
  if (parent.role === 'enum' && parent.hasConstants) return { role: 'type' };
  if (character === ')' && parent.newWord !== -1) return { role: 'type' };
  return { role: stands ? 'block' : 'list' };
}

function ofType(tokens: Tokens, parent: Frame): Given {
  const role = ROLES[tokens.facts[parent.typeWord]!];
  const inType = textOf(tokens, parent.typeWord + 1);
  // All fields of an interface are static.
  return { role: role === 'enum' ? 'enum' : 'type', inType, runsOnce: role === 'shared-type' };
}
