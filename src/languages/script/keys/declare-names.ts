import type { BindingPattern, ImportDeclarationSpecifier, Node, ParamPattern } from 'oxc-parser';
import type { NodeOf } from '../walk.ts';
import { bindName, type FunctionNode, type Scope, type Step } from './scope.ts';
import { nameOf } from './tree.ts';

type Declares = {
  readonly [T in Node['type']]?: (node: NodeOf<T>, scope: Scope, outer: Scope) => void;
};

const DECLARES: Declares = {
  ImportDeclaration(node, scope) {
    for (const specifier of node.specifiers) {
      const name = importedName(specifier);
      bindName(scope, specifier.local.name, { kind: 'import', from: node.source.value, name });
    }
  },
  VariableDeclaration(node, scope) {
    for (const { id, init } of node.declarations) {
      const target = node.kind === 'var' ? hoisted(scope) : scope;
      const type = 'typeAnnotation' in id ? (id.typeAnnotation?.typeAnnotation ?? null) : null;
      const isConstant = node.kind === 'const';
      bind(id, [], (name, path) => {
        if (init !== null) bindName(target, name, { kind: 'value', init, path, scope, isConstant, type });
        else if (target.bindings?.get(name)?.kind !== 'element')
          bindName(target, name, { kind: 'unknown', type });
      });
    }
  },
  ForOfStatement(node, scope) {
    if (node.left.type !== 'VariableDeclaration') return;
    const [declared] = node.left.declarations;
    if (declared === undefined) return;
    const of = node.right;
    bind(declared.id, [], (name, path) => bindName(scope, name, { kind: 'element', of, path, scope }));
  },
  FunctionDeclaration(node, scope, outer) {
    if (node.id !== null) bindName(outer, node.id.name, { kind: 'function', node, scope: outer });
    declareParameters(node, scope);
  },
  FunctionExpression: declareParameters,
  ArrowFunctionExpression: declareParameters,
  ClassDeclaration(node, _, outer) {
    if (node.id !== null) bindName(outer, node.id.name, { kind: 'unknown', type: null });
  },
  TSEnumDeclaration(node, scope) {
    bindName(scope, node.id.name, { kind: 'enum', node });
  },
  CatchClause(node, scope) {
    if (node.param !== null)
      bind(node.param, [], (name) => bindName(scope, name, { kind: 'unknown', type: null }));
  },
};

/** A look-up for each node: a `switch` over so many kinds would ask most nodes for all of them. */
const BY_TYPE = new Map(
  Object.entries(DECLARES) as readonly (readonly [
    string,
    (node: Node, scope: Scope, outer: Scope) => void,
  ])[],
);

/** Puts the names that a node declares into their scope; `outer` is the scope around the one that it opens. */
export function declareNames(node: Node, outer: Scope, scope: Scope): void {
  BY_TYPE.get(node.type)?.(node, scope, outer);
}

function importedName(specifier: ImportDeclarationSpecifier): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '*';
  const { imported } = specifier;
  return imported.type === 'Literal' ? imported.value : imported.name;
}

function declareParameters(of: FunctionNode, scope: Scope): void {
  of.params.forEach((param, index) => {
    const pattern = patternOf(param);
    const type = 'typeAnnotation' in pattern ? (pattern.typeAnnotation?.typeAnnotation ?? null) : null;
    bind(pattern, [], (name, path) =>
      bindName(scope, name, { kind: 'parameter', of, index, path, type, scope }),
    );
  });
}

function patternOf(param: ParamPattern): BindingPattern {
  if (param.type === 'TSParameterProperty') return patternOf(param.parameter);
  if (param.type === 'RestElement') return param.argument;
  return param.type === 'AssignmentPattern' ? param.left : param;
}

function bind(
  pattern: BindingPattern,
  path: readonly Step[],
  add: (name: string, path: readonly Step[]) => void,
): void {
  switch (pattern.type) {
    case 'Identifier':
      add(pattern.name, path);
      break;
    case 'AssignmentPattern':
      bind(pattern.left, path, add);
      break;
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') bind(property.argument, path, add);
        else bind(property.value, [...path, nameOf(property.key, property.computed)], add);
      }
      break;
    case 'ArrayPattern':
      pattern.elements.forEach((element, index) => {
        if (element === null) return;
        if (element.type === 'RestElement') bind(element.argument, [...path, null], add);
        else bind(element, [...path, index], add);
      });
      break;
    default:
  }
}

function hoisted(scope: Scope): Scope {
  return scope.isFunction || scope.parent === null ? scope : hoisted(scope.parent);
}
