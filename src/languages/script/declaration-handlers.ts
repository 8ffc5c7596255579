import type { ObjectProperty } from 'oxc-parser';
import { keyName } from './dotted-name.ts';
import { visitKey } from './literal-handlers.ts';
import { arrowScope, bareScope, functionScope, propertyScope, type Scope, variableScope } from './scope.ts';
import { visitSyntax } from './visit-syntax.ts';
import type { Handlers, NodeOf, Walk } from './walk.ts';

type FunctionNode = NodeOf<'FunctionDeclaration'> | NodeOf<'ArrowFunctionExpression'>;

/** What names things, and what holds statements. */
export const DECLARATION_HANDLERS: Handlers = {
  VariableDeclarator(node, scope, walk) {
    walk.visit(node.id, bareScope(scope));
    walk.visit(node.init, variableScope(scope, node.id.type === 'Identifier' ? node.id.name : undefined));
  },
  FunctionDeclaration: visitFunction,
  FunctionExpression: visitFunction,
  TSDeclareFunction: visitFunction,
  TSEmptyBodyFunctionExpression: visitFunction,
  ArrowFunctionExpression: visitFunction,
  ObjectExpression(node, scope, walk) {
    const names = node.properties.flatMap((property) => {
      const name = property.type === 'Property' ? keyName(property.key, property.computed) : undefined;
      return name === undefined ? [] : [name];
    });
    for (const property of node.properties) {
      if (property.type === 'Property') visitProperty(property, names, scope, walk);
      else walk.visit(property, scope);
    }
  },
  // Of a pattern: an object literal reads its own.
  Property(node, scope, walk) {
    if (!node.shorthand) visitKey(node.key, node.computed, scope, walk);
    walk.visit(node.value, scope);
  },
  ClassDeclaration: visitClass,
  ClassExpression: visitClass,
  MethodDefinition: visitMember,
  PropertyDefinition: visitMember,
  AccessorProperty: visitMember,
  TSAbstractMethodDefinition: visitMember,
  TSAbstractPropertyDefinition: visitMember,
  TSAbstractAccessorProperty: visitMember,
  TSEnumDeclaration(node, scope, walk) {
    walk.visit(node.id, bareScope(scope));
    for (const member of node.body.members) walk.visit(member, { ...bareScope(scope), type: node.id.name });
  },
  TSEnumMember(node, scope, walk) {
    visitKey(node.id, node.computed, scope, walk);
    walk.visit(node.initializer, variableScope(scope, keyName(node.id, node.computed)));
  },
};

function visitFunction(node: FunctionNode, scope: Scope, walk: Walk): void {
  const { id } = node;
  visitNamed(node, id?.name ?? nameFrom(scope), scope, walk);
}

function visitNamed(node: FunctionNode, name: string | undefined, scope: Scope, walk: Walk): void {
  const inner = functionScope(scope, name);
  walk.visit(node.id, inner);
  visitSyntax(node.typeParameters, inner, walk);
  for (const parameter of node.params) walk.visit(parameter, inner);
  visitSyntax(node.returnType, inner, walk);
  walk.visit(node.body, node.body?.type === 'BlockStatement' ? inner : arrowScope(scope, name));
}

/** What a function without a name of its own is known by. */
function nameFrom({ property, variable, callee }: Scope): string | undefined {
  const named = (property ?? variable)?.split('.').at(-1);
  if (callee === undefined) return named;
  // `memo`, `forwardRef`, `observer` and their like give the component that they are given.
  const isWrapped = property === undefined && named !== undefined && /^\p{Lu}/u.test(named);
  return isWrapped || callee.endsWith('useCallback') ? named : undefined;
}

function visitProperty(node: ObjectProperty, names: readonly string[], scope: Scope, walk: Walk): void {
  const name = keyName(node.key, node.computed);
  if (!node.shorthand) visitKey(node.key, node.computed, scope, walk);
  const { value } = node;
  // A name is no text: the names beside it need not be gathered.
  const inner = value.type === 'Identifier' ? bareScope(scope) : propertyScope(scope, name, names);
  if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression')
    visitNamed(value, value.id?.name ?? name, inner, walk);
  else walk.visit(value, inner);
}

function visitClass(node: NodeOf<'ClassDeclaration'>, scope: Scope, walk: Walk): void {
  const name = node.id?.name ?? nameFrom(scope);
  const inner: Scope = { ...bareScope(scope), type: name ?? scope.type };
  for (const decorator of node.decorators) walk.visit(decorator, inner);
  walk.visit(node.id, inner);
  visitSyntax(node.typeParameters, inner, walk);
  walk.visit(node.superClass, bareScope(scope));
  visitSyntax(node.superTypeArguments, inner, walk);
  for (const type of node.implements ?? []) visitSyntax(type, inner, walk);
  walk.visit(node.body, inner);
}

type Member = NodeOf<'MethodDefinition' | 'PropertyDefinition' | 'AccessorProperty'>;

function visitMember(node: Member, scope: Scope, walk: Walk): void {
  const name = keyName(node.key, node.computed);
  for (const decorator of node.decorators) walk.visit(decorator, scope);
  visitKey(node.key, node.computed, scope, walk);
  if ('typeAnnotation' in node) visitSyntax(node.typeAnnotation, scope, walk);
  const { value } = node;
  if (value?.type === 'FunctionExpression' || value?.type === 'TSEmptyBodyFunctionExpression')
    visitNamed(value, name, scope, walk);
  else {
    const inner = variableScope(scope, name);
    // A field that is not static is set for each object.
    walk.visit(value, node.static ? inner : { ...inner, isModuleScope: undefined });
  }
}
