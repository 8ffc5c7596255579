import type { CodeReader } from './code-reader.ts';
import { type Frame, holdsStatements } from './frame.ts';
import type { Opened } from './open-frame.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

const ARROWS = [operatorCode('->'), operatorCode('=>')];
/** How many tokens the name of a flag may be, with what stands around it. */
const LONGEST_FLAG = 9;
const DEBUG_FLAG = /^(?:is_?)?(?:in_?)?k?(?:debug|developer|dev)(?:_?(?:mode|build|enabled|able|menu))?$/i;
const PREVIEW = /Previews?(?:Provider|Parameter)?$/;

/** Says what a brace opens. */
export function openBrace(reader: CodeReader, parent: Frame, open: number): Opened {
  const { tokens, rules } = reader;
  const before = open - 1;
  const stands = holdsStatements(parent);
  if (rules.braces === 'values') return { role: 'list' };
  if (before < parent.segment)
    return { role: stands ? 'block' : rules.braces === 'code' ? 'lambda' : 'list' };
  if (parent.typeWord !== -1) return ofType(reader, parent, open);
  if (rules.braces === 'typed' && reader.roleAt(before) === 'type') return { role: 'type' };
  const isOperator = tokens.kinds[before] === TOKEN.operator;
  if (isOperator && ARROWS.includes(tokens.facts[before]!)) return { role: 'lambda' };
  const declared = declaredBy(reader, parent);
  if (declared !== -1) {
    const isPreview = holdsPreview(tokens, parent.segment, declared);
    return { role: 'function', inFunction: textOf(tokens, declared), isPreview };
  }
  const matches = parent.control !== -1 && reader.roleAt(parent.control) === 'match';
  if (matches) return { role: 'block', matches };
  if (rules.braces === 'code') return ofCode(reader, parent, open);
  if (rules.braces === 'typed') {
    if (parent.functionWord !== -1) return { role: 'lambda' };
    if (!stands || parent.control === -1) return { role: 'list' };
    return { role: 'block', isPreview: asksForDebugging(tokens, parent.control, open) };
  }
  return ofOther(reader, parent, open);
}

function ofCode({ tokens }: CodeReader, parent: Frame, open: number): Opened {
  if (parent.control !== -1 && holdsStatements(parent))
    return { role: 'block', isPreview: asksForDebugging(tokens, parent.control, open) };
  // `#Preview("name") { … }` of Swift.
  const isPreview = textOf(tokens, parent.segment) === '#' && holdsPreview(tokens, parent.segment, open);
  return { role: 'lambda', isPreview };
}

function ofOther(reader: CodeReader, parent: Frame, open: number): Opened {
  const { tokens } = reader;
  const before = open - 1;
  const stands = holdsStatements(parent);
  const character = textOf(tokens, before);
  const role = reader.roleAt(before);
  const isValue = tokens.kinds[before] === TOKEN.operator || tokens.kinds[before] === TOKEN.comma;
  if (isValue || character === ']' || (tokens.kinds[before] === TOKEN.word && VALUE_WORDS.has(role)))
    return { role: 'list' };
  if (parent.functionWord !== -1 && reader.rules.words.function !== undefined) return { role: 'lambda' };
  if (parent.role === 'enum' && parent.hasConstants) return { role: 'type' };
  // `new A() { … }` is a class without a name, or a value with its properties set.
  if (parent.newWord !== -1 && reader.rules.pairs?.list?.includes('=') === true) return { role: 'list' };
  if (character === ')' && parent.newWord !== -1) return { role: 'type' };
  if (!stands) return { role: character === ')' || character === 'async' ? 'lambda' : 'list' };
  const isPreview = parent.control !== -1 && asksForDebugging(tokens, parent.control, open);
  return { role: 'block', isPreview };
}

const VALUE_WORDS: ReadonlySet<string> = new Set(['return', 'static']);

/** The name of the function or of the computed property whose body begins here, or -1. */
function declaredBy({ rules }: CodeReader, parent: Frame): number {
  if (parent.assigned !== -1) return -1;
  // `a() => x switch { … }` has no other body.
  if (rules.words.function === undefined && parent.arrow > parent.declared) return -1;
  if (parent.declared !== -1) return parent.declared;
  const isProperty = rules.types === 'colon' && parent.variableWord !== -1 && parent.colon !== -1;
  return isProperty ? parent.colon - 1 : -1;
}

function ofType(reader: CodeReader, parent: Frame, open: number): Opened {
  const { tokens } = reader;
  const { typeWord } = parent;
  const role = reader.roleAt(typeWord);
  // `enum class A` of Kotlin.
  const isEnum = role === 'enum' || (typeWord > 0 && reader.roleAt(typeWord - 1) === 'enum');
  const inType = textOf(tokens, typeWord + 1);
  const isPreview = PREVIEW.test(inType) || holdsPreview(tokens, typeWord + 2, open);
  // All fields of an interface are static.
  return { role: isEnum ? 'enum' : 'type', inType, runsOnce: role === 'shared-type', isPreview };
}

/** Whether `@Preview`, `#Preview` or `PreviewProvider` stands between two tokens. */
function holdsPreview(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++)
    if (tokens.kinds[at] === TOKEN.word && PREVIEW.test(textOf(tokens, at))) return true;
  return false;
}

/** `if isDebug { … }`, `if (BuildConfig.DEBUG) { … }`, and nothing else in the condition. */
function asksForDebugging(tokens: Tokens, control: number, open: number): boolean {
  if (open - control > LONGEST_FLAG) return false;
  const words: string[] = [];
  for (let at = control + 1; at < open; at++) {
    const kind = tokens.kinds[at];
    const word = textOf(tokens, at);
    if (kind === TOKEN.word) words.push(word);
    else if (kind === TOKEN.operator ? word !== '.' : kind !== TOKEN.open && kind !== TOKEN.close)
      return false;
  }
  return DEBUG_FLAG.test(words.at(-1) ?? '');
}
