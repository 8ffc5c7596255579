import type { Argument, ArrayExpression, CallExpression, Expression, Node } from 'oxc-parser';
import { visitConcatenation } from './concatenation.ts';
import { dottedName, propertyOf } from './dotted-name.ts';
import { argumentScope, bareScope, outsideCall, type Scope, withUse } from './scope.ts';
import { visitSyntax } from './visit-syntax.ts';
import type { Handlers, Walk } from './walk.ts';

const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=']);

/** Methods that compare what they are called on with all that they are given. */
const COMPARING = new Set([
  'includes',
  'indexOf',
  'lastIndexOf',
  'startsWith',
  'endsWith',
  'equals',
  'equalsIgnoreCase',
  'isEqual',
  'localeCompare',
  'has',
]);

/** Methods that look for their first argument in what they are called on. */
const SEARCHING = new Set(['replace', 'replaceAll', 'split', 'search', 'match', 'matchAll']);

/** Methods that take what they are called on for a table, and their first argument for a key of it. */
const LOOKING_UP = new Set(['get', 'delete', 'set', 'getOrDefault']);

/** Expressions that say more of what stands in them than their parent did. */
export const EXPRESSION_HANDLERS: Handlers = {
  BinaryExpression(node, scope, walk) {
    const { operator } = node;
    const inner = bareScope(scope, COMPARISONS.has(operator) ? 'compared' : 'value');
    if (operator === '+') visitConcatenation(node, scope, walk);
    else {
      walk.visit(node.left, operator === 'in' ? bareScope(scope, 'index') : inner);
      walk.visit(node.right, inner);
    }
  },
  ConditionalExpression(node, scope, walk) {
    walk.visit(node.test, bareScope(scope));
    walk.visit(node.consequent, scope);
    walk.visit(node.alternate, scope);
  },
  MemberExpression(node, scope, walk) {
    walk.visit(node.object, withUse(scope, 'value'));
    walk.visit(node.property, node.computed ? bareScope(scope, 'index') : scope);
  },
  CallExpression(node, scope, walk) {
    const name = dottedName(node.callee);
    const method = propertyOf(node.callee);
    visitSyntax(node.typeArguments, scope, walk);
    visitCallee(node, method, scope, walk);
    node.arguments.forEach((argument, at) => {
      // A name is no text; most calls are given nothing else.
      if (argument.type === 'Identifier') walk.visit(argument, scope);
      else
        walk.visit(
          argument,
          withUse(argumentScope(scope, name, at), useOf(name, method, at, node.arguments.length)),
        );
    });
  },
  NewExpression(node, scope, walk) {
    visitSyntax(node.typeArguments, scope, walk);
    walk.visit(node.callee, outsideCall(scope));
    const name = dottedName(node.callee);
    const [first] = node.arguments;
    if (name === 'Map' && first?.type === 'ArrayExpression') visitEntries(first, scope, walk);
    else visitArguments(node.arguments, `new ${name}`, scope, walk);
  },
  ImportExpression(node, scope, walk) {
    visitSyntax(node.source, scope, walk);
    visitSyntax(node.options, scope, walk);
  },
  TaggedTemplateExpression(node, scope, walk) {
    const tag = dottedName(node.tag);
    visitSyntax(node.typeArguments, scope, walk);
    walk.visit(node.tag, outsideCall(scope));
    const inner = argumentScope(scope, tag, undefined);
    walk.visit(node.quasi, tag === '' ? inner : { ...inner, tag });
  },
  AssignmentExpression(node, scope, walk) {
    walk.visit(node.left, bareScope(scope));
    walk.visit(node.right, assignedScope(node.left, scope));
  },
  AssignmentPattern(node, scope, walk) {
    walk.visit(node.left, bareScope(scope));
    walk.visit(node.right, assignedScope(node.left, scope));
  },
  Decorator(node, scope, walk) {
    const { expression } = node;
    const outer = bareScope(scope);
    const isCall = expression.type === 'CallExpression';
    const callee = isCall ? expression.callee : expression;
    const annotation = dottedName(callee);
    walk.visit(callee, outer);
    (isCall ? expression.arguments : []).forEach((argument, at) => {
      walk.visit(argument, { ...argumentScope(outer, '', at), annotation: annotation || undefined });
    });
  },
};

function visitArguments(given: readonly Argument[], callee: string, scope: Scope, walk: Walk): void {
  given.forEach((argument, at) => {
    walk.visit(argument, argumentScope(scope, callee, at));
  });
}

/** `new Map([[key, value]])`: by its keys other code finds what it holds. */
function visitEntries({ elements }: ArrayExpression, scope: Scope, walk: Walk): void {
  const inner = argumentScope(scope, 'new Map', 0);
  for (const entry of elements) {
    if (entry?.type !== 'ArrayExpression') walk.visit(entry, inner);
    else
      entry.elements.forEach((each, at) => {
        walk.visit(each, at === 0 ? withUse(inner, 'index') : inner);
      });
  }
}

/** In `['а', 'б'].includes(x)` it is the list that is compared. */
function visitCallee({ callee }: CallExpression, method: string | undefined, scope: Scope, walk: Walk): void {
  const inner = callee.type === 'ChainExpression' ? callee.expression : callee;
  const isCompared = method !== undefined && COMPARING.has(method);
  if (inner.type !== 'MemberExpression' || !isCompared) walk.visit(callee, outsideCall(scope));
  else {
    walk.visit(inner.object, bareScope(scope, isList(inner.object) ? 'compared' : 'value'));
    walk.visit(inner.property, bareScope(scope, inner.computed ? 'index' : 'value'));
  }
}

function isList(node: Expression): boolean {
  if (node.type === 'ParenthesizedExpression' || node.type === 'TSAsExpression')
    return isList(node.expression);
  return node.type === 'ArrayExpression' || (node.type === 'Literal' && typeof node.value === 'string');
}

function useOf(name: string, method: string | undefined, at: number, count: number): Scope['use'] {
  if (at === 0 && (name === 'require' || name === 'require.resolve')) return 'syntax';
  if (method === undefined) return 'value';
  // A table is set an entry by two arguments, a signal its value by one.
  if (at === 0 && LOOKING_UP.has(method) && (method !== 'set' || count > 1)) return 'index';
  return COMPARING.has(method) || (at === 0 && SEARCHING.has(method)) ? 'compared' : 'value';
}

/** What is assigned: a variable, or a member, which is a property too. */
function assignedScope(left: Node, scope: Scope): Scope {
  const property = propertyOf(left);
  const variable = property ?? dottedName(left);
  return { ...bareScope(scope), variable: variable || undefined, property };
}
