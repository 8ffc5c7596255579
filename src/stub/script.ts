import type { Node } from 'oxc-parser';
import { parseScript } from '../languages/script/parse-script.ts';
import { calledNames, childrenOf } from './called-names.ts';
import { scriptBody } from './script-body.ts';
import type { Body, Stubber, StubReading } from './stubber.ts';

const SCRIPT = /\.[mc]?[jt]sx?$/i;
const TYPES_ONLY = /\.d\.[mc]?ts$/i;
const MODULE_OF_NODE = /\b(?:module\.exports|exports\.\w|require\s*\()/;

/** JavaScript and TypeScript: the first thing a function does is to call one that throws, which ends its file. */
export const script: Stubber = {
  id: 'script',
  matches: (path) => SCRIPT.test(path),
  read(text, path, message): StubReading {
    const nothing: StubReading = { kind: 'read', bodies: [], starts: [], shared: [] };
    if (TYPES_ONLY.test(path)) return nothing;
    const { program, diagnostics } = parseScript(text, path);
    if (diagnostics.length > 0) return { kind: 'left', why: 'stub-syntax' };
    if (hasMarkup(program)) return { kind: 'left', why: 'stub-screen' };
    const name = freeName(text);
    const found: Found = { text, name, bodies: [], starts: new Set() };
    for (const statement of program.body) visitStatement(statement, found);
    if (found.bodies.length === 0) return { ...nothing, starts: [...found.starts] };
    const isTyped = /\.[mc]?tsx?$/i.test(path);
    const isModule = program.body.some(isModuleStatement) || (!isTyped && MODULE_OF_NODE.test(text));
    if (!isModule) return { kind: 'left', why: 'stub-shared-scope' };
    const shared = [{ at: text.length, text: thrower(text, name, isTyped, message) }];
    return { kind: 'read', bodies: found.bodies, starts: [...found.starts], shared };
  },
};

type Found = {
  readonly text: string;
  readonly name: string;
  readonly bodies: Body[];
  readonly starts: Set<string>;
};

/** A function's declaration is there before any other line of its file runs, so it may stand behind all of them. */
function thrower(text: string, name: string, isTyped: boolean, message: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [
    ...(/\n$/.test(text) ? [] : ['']),
    '',
    `function ${name}()${isTyped ? ': void' : ''} {`,
    `  throw new Error(${JSON.stringify(message)});`,
    '}',
    '',
  ];
  return lines.join(newline);
}

function freeName(text: string): string {
  for (let n = 1; ; n++) {
    const name = `notAvailable${n === 1 ? '' : n}`;
    if (!new RegExp(`\\b${name}\\b`).test(text)) return name;
  }
}

function isModuleStatement({ type }: Node): boolean {
  return /^(?:Import|Export|TSExportAssignment|TSImportEquals)/.test(type);
}

function hasMarkup(node: Node): boolean {
  return /^JSX(?:Element|Fragment)$/.test(node.type) || childrenOf(node).some(hasMarkup);
}

function visitStatement(node: Node, found: Found): void {
  if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') {
    if (node.declaration !== null) visitStatement(node.declaration, found);
  } else if (node.type === 'VariableDeclaration') {
    for (const { id, init } of node.declarations)
      if (init !== null) visitValue(init, id.type === 'Identifier' ? id.name : '', found);
  } else if (node.type === 'ExpressionStatement') visitValue(node.expression, '', found);
  else if (node.type === 'TSExportAssignment') visitValue(node.expression, '', found);
  else visitValue(node, '', found);
}

/** A value that a file hands on: what functions it holds, and what runs to make it. */
function visitValue(node: Node, name: string, found: Found): void {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const own = node.type === 'FunctionDeclaration' ? (node.id?.name ?? name) : name;
      const body = scriptBody(node, own, found);
      if (body !== null) found.bodies.push(body);
      return;
    }
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      visitValue(node.expression, name, found);
      return;
    case 'AssignmentExpression':
      visitValue(node.right, assigned(node.left) ?? name, found);
      return;
    case 'ObjectExpression':
      for (const property of node.properties) {
        if (property.type !== 'Property') start(property, found);
        else if (property.kind === 'init') visitValue(property.value, keyOf(property.key), found);
      }
      return;
    case 'CallExpression':
      start(node.callee, found);
      for (const each of calledNames({ ...node, arguments: [] })) found.starts.add(each);
      for (const argument of node.arguments) visitArgument(argument, name, found);
      return;
    case 'ClassDeclaration':
    case 'ClassExpression':
      for (const member of node.body.body) visitMember(member, found);
      return;
    default:
      start(node, found);
  }
}

/** `wrap(async (request, response) => …)` is called later; other functions may be called at once. */
function visitArgument(node: Node, name: string, found: Found): void {
  const isLater =
    (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') &&
    node.async &&
    node.params.length > 0;
  if (isLater || node.type === 'ObjectExpression') visitValue(node, name, found);
  else start(node, found);
}

function visitMember(member: Node, found: Found): void {
  if (member.type === 'MethodDefinition') {
    if (member.kind === 'constructor') start(member, found);
    else if (member.kind === 'method') visitValue(member.value, keyOf(member.key), found);
  } else if (member.type === 'PropertyDefinition') {
    if (member.value !== null) visitValue(member.value, keyOf(member.key), found);
  } else start(member, found);
}

function start(node: Node, found: Found): void {
  for (const name of calledNames(node)) found.starts.add(name);
}

function assigned(left: Node): string | null {
  if (left.type === 'Identifier') return left.name;
  return left.type === 'MemberExpression' && !left.computed ? keyOf(left.property) : null;
}

function keyOf(key: Node): string {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
}
