import type { Node } from 'oxc-parser';
import { keyName } from './dotted-name.ts';
import { visitKey } from './literal-handlers.ts';
import { bareScope, type Scope } from './scope.ts';
import type { Handlers, NodeOf, Walk } from './walk.ts';

/** Statements that say something of their text, and all that is no text at all: modules, types. */
export const STATEMENT_HANDLERS: Handlers = {
  ExpressionStatement(node, scope, walk) {
    const isDirective = typeof node.directive === 'string';
    walk.visit(node.expression, isDirective ? bareScope(scope, 'syntax') : scope);
  },
  ReturnStatement(node, scope, walk) {
    walk.visit(node.argument, { ...scope, statement: 'return' });
  },
  ThrowStatement(node, scope, walk) {
    walk.visit(node.argument, { ...scope, statement: 'throw' });
  },
  SwitchCase(node, scope, walk) {
    walk.visit(node.test, bareScope(scope, 'compared'));
    for (const statement of node.consequent) walk.visit(statement, scope);
  },
  ImportDeclaration: visitSyntax,
  ExportAllDeclaration: visitSyntax,
  ExportNamedDeclaration(node, scope, walk) {
    walk.visit(node.declaration, scope);
    for (const part of [...node.specifiers, node.source, ...node.attributes])
      walk.visit(part, bareScope(scope, 'syntax'));
  },
  ImportSpecifier(node, scope, walk) {
    if (node.imported.start !== node.local.start) walk.visit(node.imported, scope);
    walk.visit(node.local, scope);
  },
  ExportSpecifier(node, scope, walk) {
    walk.visit(node.local, scope);
    if (node.exported.start !== node.local.start) walk.visit(node.exported, scope);
  },
  TSModuleDeclaration(node, scope, walk) {
    walk.visit(node.id, bareScope(scope, 'syntax'));
    walk.visit(node.body, scope);
  },
  TSExternalModuleReference: visitSyntax,
  TSTypeAnnotation: visitSyntax,
  TSTypeAliasDeclaration: visitSyntax,
  TSTypeParameterDeclaration: visitSyntax,
  TSTypeParameterInstantiation: visitSyntax,
  TSInterfaceDeclaration(node, scope, walk) {
    walk.visitChildren(node, { ...bareScope(scope, 'syntax'), type: node.id.name });
  },
  TSPropertySignature: visitSignature,
  TSMethodSignature: visitSignature,
  TSAsExpression: visitTyped,
  TSSatisfiesExpression: visitTyped,
  TSTypeAssertion: visitTyped,
};

function visitSyntax(node: Node, scope: Scope, walk: Walk): void {
  walk.visitChildren(node, bareScope(scope, 'syntax'));
}

function visitTyped(
  node: NodeOf<'TSAsExpression'> | NodeOf<'TSSatisfiesExpression'> | NodeOf<'TSTypeAssertion'>,
  scope: Scope,
  walk: Walk,
): void {
  walk.visit(node.expression, scope);
  walk.visit(node.typeAnnotation, bareScope(scope, 'syntax'));
}

function visitSignature(
  node: NodeOf<'TSPropertySignature'> | NodeOf<'TSMethodSignature'>,
  scope: Scope,
  walk: Walk,
): void {
  visitKey(node.key, node.computed, scope, walk);
  const name = keyName(node.key, node.computed);
  const inner = name === undefined ? scope : { ...scope, property: name };
  if (node.type === 'TSPropertySignature') walk.visit(node.typeAnnotation, inner);
  else {
    walk.visit(node.typeParameters, inner);
    for (const parameter of node.params) walk.visit(parameter, inner);
    walk.visit(node.returnType, inner);
  }
}
