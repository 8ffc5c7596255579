import type { Node } from 'oxc-parser';
import { keyName } from './dotted-name.ts';
import { visitKey } from './literal-handlers.ts';
import { bareScope, type Scope } from './scope.ts';
import { visitSyntax } from './visit-syntax.ts';
import type { Handlers, NodeOf, Walk } from './walk.ts';

/** Statements that say something of their text, and all that is no text at all: modules, types. */
export const STATEMENT_HANDLERS: Handlers = {
  ExpressionStatement(node, scope, walk) {
    const isDirective = typeof node.directive === 'string';
    if (isDirective) visitSyntax(node.expression, scope, walk);
    else walk.visit(node.expression, scope);
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
  ImportDeclaration: visitNames,
  ExportAllDeclaration: visitNames,
  ExportNamedDeclaration(node, scope, walk) {
    walk.visit(node.declaration, scope);
    for (const part of [...node.specifiers, node.source, ...node.attributes]) visitSyntax(part, scope, walk);
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
    visitSyntax(node.id, scope, walk);
    walk.visit(node.body, scope);
  },
  TSExternalModuleReference: visitNames,
  TSTypeAnnotation: visitNames,
  TSTypeAliasDeclaration: visitNames,
  TSTypeParameterDeclaration: visitNames,
  TSTypeParameterInstantiation: visitNames,
  TSInterfaceDeclaration(node, scope, walk) {
    if (walk.isForeign(node) || walk.listsTexts(node))
      walk.visitChildren(node, { ...bareScope(scope, 'syntax'), type: node.id.name });
  },
  TSLiteralType(node, scope, walk) {
    // What has such a type is compared with the text by the compiler.
    if (!walk.isForeign(node) && walk.listsTexts(node))
      walk.visitChildren(node, bareScope(scope, 'compared'));
    else if (walk.hasForeign) walk.visitChildren(node, scope);
  },
  TSPropertySignature: visitSignature,
  TSMethodSignature: visitSignature,
  TSAsExpression: visitTyped,
  TSSatisfiesExpression: visitTyped,
  TSTypeAssertion: visitTyped,
};

function visitNames(node: Node, scope: Scope, walk: Walk): void {
  if (walk.isForeign(node) || walk.listsTexts(node)) walk.visitChildren(node, bareScope(scope, 'syntax'));
}

function visitTyped(
  node: NodeOf<'TSAsExpression'> | NodeOf<'TSSatisfiesExpression'> | NodeOf<'TSTypeAssertion'>,
  scope: Scope,
  walk: Walk,
): void {
  walk.visit(node.expression, scope);
  visitSyntax(node.typeAnnotation, scope, walk);
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
