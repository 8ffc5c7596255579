import type { CallExpression, JSXOpeningElement, Node, Program } from 'oxc-parser';
import { declareNames } from './declare-names.ts';
import { type FunctionNode, isFunction, type Scope } from './scope.ts';
import { childrenOfTree, unwrapTree } from './tree.ts';

/** What has to be known of a whole file before a name in it can be followed. */
export type Analysis = {
  readonly root: Scope;
  /** The scope that a node opens. */
  readonly scopes: ReadonlyMap<Node, Scope>;
  /** Functions that are handed to a call: `items.map((item) => …)`. */
  readonly callbacks: ReadonlyMap<FunctionNode, { readonly call: CallExpression; readonly scope: Scope }>;
  /** Functions that are an element's child: `<Translation>{(t) => …}</Translation>`. */
  readonly renderers: ReadonlyMap<FunctionNode, JSXOpeningElement>;
  /** The type that a variable gives to the function in it. */
  readonly functionTypes: ReadonlyMap<FunctionNode, Node>;
  /** Interfaces and type aliases of the file. */
  readonly types: ReadonlyMap<string, Node>;
  /** All modules that the file imports. */
  readonly modules: readonly string[];
  readonly calls: readonly { readonly call: CallExpression; readonly scope: Scope }[];
};

const OPENS = /^(?:BlockStatement|For\w*Statement|CatchClause|SwitchStatement|StaticBlock|TSModuleBlock)$/;

export function analysisOf(program: Program): Analysis {
  const root = newScope(null, true, []);
  const scopes = new Map<Node, Scope>([[program, root]]);
  const callbacks: Map<FunctionNode, { call: CallExpression; scope: Scope }> = new Map();
  const renderers = new Map<FunctionNode, JSXOpeningElement>();
  const functionTypes = new Map<FunctionNode, Node>();
  const types = new Map<string, Node>();
  const modules: string[] = [];
  const calls: { call: CallExpression; scope: Scope }[] = [];

  const collect = (node: Node, scope: Scope): void => {
    if (node.type === 'ImportDeclaration') modules.push(node.source.value);
    if (node.type === 'TSInterfaceDeclaration') types.set(node.id.name, node.body);
    if (node.type === 'TSTypeAliasDeclaration') types.set(node.id.name, node.typeAnnotation);
    if (node.type === 'CallExpression') {
      calls.push({ call: node, scope });
      for (const argument of node.arguments) {
        const handed = unwrapTree(argument);
        if (isFunction(handed)) callbacks.set(handed, { call: node, scope });
      }
    }
    if (node.type === 'JSXElement') {
      for (const child of node.children) {
        const inner = child.type === 'JSXExpressionContainer' ? unwrapTree(child.expression) : child;
        if (isFunction(inner)) renderers.set(inner, node.openingElement);
      }
    }
    if (node.type === 'VariableDeclarator' && node.init !== null && node.id.type === 'Identifier') {
      const init = unwrapTree(node.init);
      const type = node.id.typeAnnotation?.typeAnnotation;
      if (isFunction(init) && type !== undefined) functionTypes.set(init, type);
    }
  };

  // A stack of its own, since a file may nest deeper than the program's. Children are taken in their order, so that
  // what stands in the file twice is bound as the last of them says.
  const open: [Node, Scope, string | null][] = [[program, root, null]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, outer, owner] = next;
    const scope = opened(node, outer, owner);
    if (scope !== outer) scopes.set(node, scope);
    declareNames(node, outer, scope);
    collect(node, scope);
    for (const child of childrenOfTree(node).toReversed())
      open.push([child, scope, ownerFor(node, child, owner)]);
  }
  return { root, scopes, callbacks, renderers, functionTypes, types, modules, calls };
}

function opened(node: Node, outer: Scope, owner: string | null): Scope {
  if (node.type === 'Program') return outer;
  if (isFunction(node)) return newScope(outer, true, [node.id?.name ?? owner]);
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return newScope(outer, false, [node.id?.name ?? owner]);
  if (OPENS.test(node.type)) return newScope(outer, false, []);
  return outer;
}

/** The variable whose value a node is, also where calls stand around it: `const Page = memo(() => …)`. */
function ownerFor(node: Node, child: Node, owner: string | null): string | null {
  if (node.type === 'VariableDeclarator')
    return child === node.init && node.id.type === 'Identifier' ? node.id.name : null;
  return node.type === 'CallExpression' || unwrapTree(node) !== node ? owner : null;
}

function newScope(parent: Scope | null, isFunctionScope: boolean, own: readonly (string | null)[]): Scope {
  const owners = [...(parent?.owners ?? []), ...own.filter((name) => name !== null)];
  return { parent, bindings: new Map(), owners, isFunction: isFunctionScope };
}
