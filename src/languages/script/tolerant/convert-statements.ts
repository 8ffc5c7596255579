import type ts from 'typescript';
import { convertDeclarations } from './convert-declarations.ts';
import type { Conversion, Converters } from './convert-tree.ts';

/** Statements, modules and types. Loops and `try` are blocks of their parts. */
export function convertStatements(conversion: Conversion): Converters {
  const { ts, convert, all, types, at } = conversion;
  const { SyntaxKind: Kind } = ts;
  const specifiersOf = (clause: ts.ImportClause | undefined): readonly unknown[] => {
    if (clause === undefined) return [];
    const { name, namedBindings } = clause;
    const local = name ? [at(name, { type: 'ImportDefaultSpecifier', local: convert(name) })] : [];
    if (namedBindings === undefined) return local;
    if (!ts.isNamespaceImport(namedBindings)) return [...local, ...all(namedBindings.elements)];
    const space = { type: 'ImportNamespaceSpecifier', local: convert(namedBindings.name) } as const;
    return [...local, at(namedBindings, space)];
  };
  return {
    ...convertDeclarations(conversion),
    [Kind.ExpressionStatement]: (node: ts.ExpressionStatement) => ({
      type: 'ExpressionStatement',
      expression: convert(node.expression),
      directive: ts.isStringLiteral(node.expression) ? node.expression.text : null,
    }),
    [Kind.Block]: (node: ts.Block) => ({ type: 'BlockStatement', body: all(node.statements) }),
    [Kind.ReturnStatement]: (node: ts.ReturnStatement) => ({
      type: 'ReturnStatement',
      argument: convert(node.expression),
    }),
    [Kind.ThrowStatement]: (node: ts.ThrowStatement) => ({
      type: 'ThrowStatement',
      argument: convert(node.expression),
    }),
    [Kind.IfStatement]: (node: ts.IfStatement) => ({
      type: 'IfStatement',
      test: convert(node.expression),
      consequent: convert(node.thenStatement),
      alternate: convert(node.elseStatement),
    }),
    [Kind.SwitchStatement]: (node: ts.SwitchStatement) => ({
      type: 'SwitchStatement',
      discriminant: convert(node.expression),
      cases: all(node.caseBlock.clauses),
    }),
    [Kind.CaseClause]: (node: ts.CaseClause) => ({
      type: 'SwitchCase',
      test: convert(node.expression),
      consequent: all(node.statements),
    }),
    [Kind.DefaultClause]: (node: ts.DefaultClause) => ({
      type: 'SwitchCase',
      test: null,
      consequent: all(node.statements),
    }),
    [Kind.ImportDeclaration]: (node: ts.ImportDeclaration) => ({
      type: 'ImportDeclaration',
      specifiers: specifiersOf(node.importClause),
      source: convert(node.moduleSpecifier),
      attributes: [],
    }),
    [Kind.ImportSpecifier]: (node: ts.ImportSpecifier) => ({
      type: 'ImportSpecifier',
      imported: convert(node.propertyName ?? node.name),
      local: convert(node.name),
    }),
    [Kind.ExportDeclaration]: (node: ts.ExportDeclaration) => {
      const source = convert(node.moduleSpecifier);
      if (node.exportClause === undefined)
        return { type: 'ExportAllDeclaration', exported: null, source, attributes: [] };
      const specifiers = ts.isNamedExports(node.exportClause) ? all(node.exportClause.elements) : [];
      return { type: 'ExportNamedDeclaration', declaration: null, specifiers, source, attributes: [] };
    },
    [Kind.ExportSpecifier]: (node: ts.ExportSpecifier) => ({
      type: 'ExportSpecifier',
      local: convert(node.propertyName ?? node.name),
      exported: convert(node.name),
    }),
    [Kind.ExportAssignment]: (node: ts.ExportAssignment) => ({
      type: 'ExportDefaultDeclaration',
      declaration: convert(node.expression),
    }),
    [Kind.ExternalModuleReference]: (node: ts.ExternalModuleReference) => ({
      type: 'TSExternalModuleReference',
      expression: convert(node.expression),
    }),
    [Kind.ModuleDeclaration]: (node: ts.ModuleDeclaration) => ({
      type: 'TSModuleDeclaration',
      id: convert(node.name),
      body: convert(node.body),
    }),
    [Kind.TypeAliasDeclaration]: (node: ts.TypeAliasDeclaration) => ({
      type: 'TSTypeAliasDeclaration',
      id: convert(node.name),
      typeParameters: types(node.typeParameters),
      typeAnnotation: convert(node.type),
    }),
    [Kind.InterfaceDeclaration]: (node: ts.InterfaceDeclaration) => ({
      type: 'TSInterfaceDeclaration',
      id: convert(node.name),
      typeParameters: types(node.typeParameters),
      extends: all(node.heritageClauses),
      body: at(node, { type: 'TSInterfaceBody', body: all(node.members) }),
    }),
  };
}
