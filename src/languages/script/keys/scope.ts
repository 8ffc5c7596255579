import type { ArrowFunctionExpression, Function as FunctionDeclared, Node } from 'oxc-parser';

export type FunctionNode = FunctionDeclared | ArrowFunctionExpression;

/** A step from a value to the part of it that a name is bound to; null: which part is not known. */
export type Step = string | number | null;

/** What a name stands for. */
export type Binding =
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  | {
      readonly kind: 'value';
      readonly init: Node;
      readonly path: readonly Step[];
      readonly scope: Scope;
      readonly isConstant: boolean;
      readonly type: Node | null;
    }
  | {
      readonly kind: 'parameter';
      readonly of: FunctionNode;
      readonly index: number;
      readonly path: readonly Step[];
      readonly type: Node | null;
      readonly scope: Scope;
    }
  | { readonly kind: 'element'; readonly of: Node; readonly path: readonly Step[]; readonly scope: Scope }
  | { readonly kind: 'enum'; readonly node: Node }
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly scope: Scope }
  | { readonly kind: 'unknown'; readonly type: Node | null };

/** Names that are visible in one part of a file. */
export type Scope = {
  readonly parent: Scope | null;
  /** null where none is declared, as in most blocks. */
  bindings: Map<string, Binding> | null;
  /** The functions, classes and variables around, the outermost first. */
  readonly owners: readonly string[];
  /** Where `var` declares: a function's or the file's own scope. */
  readonly isFunction: boolean;
};

/** What a name means where a scope ends. */
export function lookUpInScope(scope: Scope, name: string): Binding | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const found = at.bindings?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function bindName(scope: Scope, name: string, binding: Binding): void {
  scope.bindings ??= new Map();
  scope.bindings.set(name, binding);
}

export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'FunctionExpression' ||
    node.type === 'FunctionDeclaration'
  );
}
