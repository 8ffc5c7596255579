import type { Node, ObjectExpression, Program } from 'oxc-parser';
import { calledName, childrenOfTree, nameOf, unwrapTree } from '../../../languages/script/keys/tree.ts';
import { parseScript } from '../../../languages/script/parse-script.ts';
import type { Span } from '../../../model/edit.ts';
import { type DictionaryLeaf, dictionaryLeaves } from '../../dictionaries/dictionary-leaves.ts';
import { localeCode } from '../locale-code.ts';

/** An object that a module exports, with the texts in it. UTF-16 offsets. */
export type ExportedTexts = {
  /** '' for what the module is itself: `export default`, `module.exports`. */
  readonly name: string;
  readonly span: Span;
  readonly leaves: readonly DictionaryLeaf[];
};

/** Calls that give the object that they take. */
const GIVES_SAME = /^(?:freeze|define\w*)$/;
const NONE: readonly ExportedTexts[] = [];

/** The objects of texts that a module exports, in its order; none where one of them holds more else than texts. */
export function exportedTexts(path: string, text: string): readonly ExportedTexts[] {
  const { program, diagnostics } = parseScript(text, path);
  if (diagnostics.length > 0) return NONE;
  const objects = new Map<ObjectExpression, string>();
  for (const [name, value] of exportsOf(program)) {
    const object = objectOf(value, program);
    if (object !== null && !objects.has(object)) objects.set(object, name);
  }
  const found = [...objects].map(([object, name]) => ({
    name,
    span: { start: object.start, end: object.end },
    leaves: dictionaryLeaves(object, 0),
  }));
  return [...objects.keys()].every(isOfTexts) ? found : NONE;
}

/** What is exported under which name; `export default mn` may stand beside `export const mn`. */
function exportsOf(program: Program): readonly (readonly [string, Node])[] {
  return program.body.flatMap((statement): readonly (readonly [string, Node])[] => {
    if (statement.type === 'ExportDefaultDeclaration') return [['', statement.declaration]];
    if (statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration')
      return statement.declaration.declarations.flatMap(({ id, init }) =>
        init === null ? [] : [[nameOf(id, false) ?? '', init] as const],
      );
    if (statement.type !== 'ExpressionStatement') return [];
    const { expression } = statement;
    if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return [];
    const { object, property, computed } = expression.left;
    const holder = nameOf(object, false);
    const name = nameOf(property, computed) ?? '';
    if (holder === 'module' && name === 'exports') return [['', expression.right]];
    return holder === 'exports' ? [[name === 'default' ? '' : name, expression.right]] : [];
  });
}

function objectOf(value: Node, program: Program): ObjectExpression | null {
  const node = unwrapTree(value);
  if (node.type === 'ObjectExpression') return node;
  if (node.type === 'CallExpression' && node.arguments.length === 1)
    return GIVES_SAME.test(calledName(unwrapTree(node.callee)) ?? '')
      ? objectOf(node.arguments[0]!, program)
      : null;
  if (node.type !== 'Identifier') return null;
  for (const statement of program.body) {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (inner?.type !== 'VariableDeclaration') continue;
    const made = inner.declarations.find(({ id }) => nameOf(id, false) === node.name)?.init;
    const object = made ? unwrapTree(made) : null;
    if (object?.type === 'ObjectExpression') return object;
  }
  return null;
}

/** Whether at least half of what an object holds is text, and it is not one of all languages. */
function isOfTexts(object: ObjectExpression): boolean {
  const names = object.properties.map((each) =>
    each.type === 'Property' ? nameOf(each.key, each.computed) : null,
  );
  if (names.length > 1 && names.every((name) => localeCode(name ?? '') !== null)) return false;
  let texts = 0;
  let others = 0;
  const open: Node[] = [object];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const value = node.type === 'Property' ? unwrapTree(node.value) : node;
    if (value.type === 'ObjectExpression' || value.type === 'ArrayExpression')
      open.push(...childrenOfTree(value));
    else if (isTextLike(value)) texts++;
    else others++;
  }
  return texts > 0 && texts >= others;
}

/** A function may make a text of what it is given. */
function isTextLike(node: Node): boolean {
  return (
    (node.type === 'Literal' && typeof node.value === 'string') ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'ArrowFunctionExpression' && dictionaryLeaves(node.body, 0).length > 0)
  );
}
