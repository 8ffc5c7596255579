import type {
  CallExpression,
  JSXElement,
  JSXOpeningElement,
  Node,
  ObjectExpression,
  Program,
  TaggedTemplateExpression,
} from 'oxc-parser';
import type { NodeOf } from '../walk.ts';
import { declareNames } from './declare-names.ts';
import { LIBRARIES } from './libraries.ts';
import { type FunctionNode, isFunction, type Scope } from './scope.ts';
import { nameOf, pushBranches, unwrapTree } from './tree.ts';

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
  readonly tagged: readonly { readonly tagged: TaggedTemplateExpression; readonly scope: Scope }[];
  readonly elements: readonly { readonly element: JSXElement; readonly scope: Scope }[];
  /** Objects that describe a text: a key and what it says. */
  readonly described: readonly { readonly object: ObjectExpression; readonly scope: Scope }[];
};

/** The same while it is gathered. */
type Draft = {
  readonly [K in Exclude<keyof Analysis, 'root' | 'scopes'>]: Analysis[K] extends ReadonlyMap<
    infer Key,
    infer Value
  >
    ? Map<Key, Value>
    : Analysis[K] extends readonly (infer One)[]
      ? One[]
      : never;
};

type Collects = {
  readonly [T in Node['type']]?: (node: NodeOf<T>, scope: Scope, draft: Draft) => void;
};

const COLLECTS: Collects = {
  ImportDeclaration(node, _, { modules }) {
    modules.push(node.source.value);
  },
  TSInterfaceDeclaration(node, _, { types }) {
    types.set(node.id.name, node.body);
  },
  TSTypeAliasDeclaration(node, _, { types }) {
    types.set(node.id.name, node.typeAnnotation);
  },
  CallExpression(node, scope, { calls, callbacks }) {
    calls.push({ call: node, scope });
    for (const argument of node.arguments) {
      const handed = unwrapTree(argument);
      if (isFunction(handed)) callbacks.set(handed, { call: node, scope });
    }
  },
  ObjectExpression(node, scope, { described }) {
    if (isDescription(node)) described.push({ object: node, scope });
  },
  TaggedTemplateExpression(node, scope, { tagged }) {
    tagged.push({ tagged: node, scope });
  },
  JSXElement(node, scope, { elements, renderers }) {
    elements.push({ element: node, scope });
    for (const child of node.children) {
      const inner = child.type === 'JSXExpressionContainer' ? unwrapTree(child.expression) : child;
      if (isFunction(inner)) renderers.set(inner, node.openingElement);
    }
  },
  VariableDeclarator(node, _, { functionTypes }) {
    const type = node.id.type === 'Identifier' ? node.id.typeAnnotation?.typeAnnotation : undefined;
    const init = type === undefined || node.init === null ? undefined : unwrapTree(node.init);
    if (init !== undefined && type !== undefined && isFunction(init)) functionTypes.set(init, type);
  },
};

/** A look-up for each node: a `switch` over so many kinds would ask most nodes for all of them. */
const BY_TYPE = new Map(
  Object.entries(COLLECTS) as readonly (readonly [
    string,
    (node: Node, scope: Scope, draft: Draft) => void,
  ])[],
);

export function analysisOf(program: Program): Analysis {
  const root = newScope(null, true, null);
  const scopes = new Map<Node, Scope>([[program, root]]);
  const draft: Draft = {
    callbacks: new Map(),
    renderers: new Map(),
    functionTypes: new Map(),
    types: new Map(),
    modules: [],
    calls: [],
    tagged: [],
    elements: [],
    described: [],
  };

  // A stack of its own, since a file may nest deeper than the program's. Children are taken in their order, so that
  // what stands in the file twice is bound as the last of them says.
  const open: Node[] = [program];
  const outers: Scope[] = [root];
  const owners: (string | null)[] = [null];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const outer = outers.pop()!;
    const owner = owners.pop()!;
    const scope = opened(node, outer, owner);
    if (scope !== outer) scopes.set(node, scope);
    declareNames(node, outer, scope);
    BY_TYPE.get(node.type)?.(node, scope, draft);
    const first = open.length;
    pushBranches(node, open);
    const passed = passesOn(node) ? owner : null;
    while (outers.length < open.length) {
      outers.push(scope);
      owners.push(passed);
    }
    // What a variable is given comes last of its children, so it lies first of them on the stack.
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && open[first] === node.init)
      owners[first] = node.id.name;
  }
  return { root, scopes, ...draft };
}

const DESCRIPTIONS = LIBRARIES.flatMap(({ descriptor }) => (descriptor === undefined ? [] : [descriptor]));

function isDescription({ properties }: ObjectExpression): boolean {
  const has = (name: string) =>
    properties.some((each) => each.type === 'Property' && nameOf(each.key, each.computed) === name);
  return properties.length > 1 && DESCRIPTIONS.some(([key, text]) => has(text) && has(key));
}

/** Nodes that open a scope of their own, and whether it is a function's, a class's or a block's. */
const OPENS: ReadonlyMap<string, 'function' | 'class' | 'block'> = new Map([
  ['ArrowFunctionExpression', 'function'],
  ['FunctionExpression', 'function'],
  ['FunctionDeclaration', 'function'],
  ['ClassDeclaration', 'class'],
  ['ClassExpression', 'class'],
  ['BlockStatement', 'block'],
  ['ForStatement', 'block'],
  ['ForInStatement', 'block'],
  ['ForOfStatement', 'block'],
  ['CatchClause', 'block'],
  ['SwitchStatement', 'block'],
  ['StaticBlock', 'block'],
  ['TSModuleBlock', 'block'],
]);

function opened(node: Node, outer: Scope, owner: string | null): Scope {
  const kind = OPENS.get(node.type);
  if (kind === undefined) return outer;
  if (kind === 'block') return newScope(outer, false, null);
  const { id } = node as NodeOf<'FunctionExpression' | 'ClassExpression'>;
  return newScope(outer, kind === 'function', id?.name ?? owner);
}

/** Whether what stands in a node is still the value of the variable around it: `const Page = memo(() => …)`. */
function passesOn(node: Node): boolean {
  return node.type === 'CallExpression' || unwrapTree(node) !== node;
}

function newScope(parent: Scope | null, isFunctionScope: boolean, own: string | null): Scope {
  const above = parent?.owners ?? [];
  const owners = own === null ? above : [...above, own];
  return { parent, bindings: null, owners, isFunction: isFunctionScope };
}
