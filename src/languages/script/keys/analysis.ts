import type {
  CallExpression,
  JSXElement,
  JSXOpeningElement,
  Node,
  ObjectExpression,
  Program,
  TaggedTemplateExpression,
} from 'oxc-parser';
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

const OPENS = new Set([
  'BlockStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'CatchClause',
  'SwitchStatement',
  'StaticBlock',
  'TSModuleBlock',
]);

export function analysisOf(program: Program): Analysis {
  const root = newScope(null, true, null);
  const scopes = new Map<Node, Scope>([[program, root]]);
  const callbacks: Map<FunctionNode, { call: CallExpression; scope: Scope }> = new Map();
  const renderers = new Map<FunctionNode, JSXOpeningElement>();
  const functionTypes = new Map<FunctionNode, Node>();
  const types = new Map<string, Node>();
  const modules: string[] = [];
  const calls: { call: CallExpression; scope: Scope }[] = [];

  const tagged: { tagged: TaggedTemplateExpression; scope: Scope }[] = [];
  const elements: { element: JSXElement; scope: Scope }[] = [];
  const described: { object: ObjectExpression; scope: Scope }[] = [];

  const collect = (node: Node, scope: Scope): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        modules.push(node.source.value);
        break;
      case 'TSInterfaceDeclaration':
        types.set(node.id.name, node.body);
        break;
      case 'TSTypeAliasDeclaration':
        types.set(node.id.name, node.typeAnnotation);
        break;
      case 'CallExpression':
        calls.push({ call: node, scope });
        for (const argument of node.arguments) {
          const handed = unwrapTree(argument);
          if (isFunction(handed)) callbacks.set(handed, { call: node, scope });
        }
        break;
      case 'ObjectExpression':
        if (isDescription(node)) described.push({ object: node, scope });
        break;
      case 'TaggedTemplateExpression':
        tagged.push({ tagged: node, scope });
        break;
      case 'JSXElement':
        elements.push({ element: node, scope });
        for (const child of node.children) {
          const inner = child.type === 'JSXExpressionContainer' ? unwrapTree(child.expression) : child;
          if (isFunction(inner)) renderers.set(inner, node.openingElement);
        }
        break;
      case 'VariableDeclarator': {
        const type = node.id.type === 'Identifier' ? node.id.typeAnnotation?.typeAnnotation : undefined;
        const init = type === undefined || node.init === null ? undefined : unwrapTree(node.init);
        if (init !== undefined && type !== undefined && isFunction(init)) functionTypes.set(init, type);
        break;
      }
      default:
    }
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
    collect(node, scope);
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
  return {
    root,
    scopes,
    callbacks,
    renderers,
    functionTypes,
    types,
    modules,
    calls,
    tagged,
    elements,
    described,
  };
}

const DESCRIPTIONS = LIBRARIES.flatMap(({ descriptor }) => (descriptor === undefined ? [] : [descriptor]));

function isDescription({ properties }: ObjectExpression): boolean {
  const has = (name: string) =>
    properties.some((each) => each.type === 'Property' && nameOf(each.key, each.computed) === name);
  return properties.length > 1 && DESCRIPTIONS.some(([key, text]) => has(text) && has(key));
}

function opened(node: Node, outer: Scope, owner: string | null): Scope {
  if (node.type === 'Program') return outer;
  if (isFunction(node)) return newScope(outer, true, node.id?.name ?? owner);
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return newScope(outer, false, node.id?.name ?? owner);
  return OPENS.has(node.type) ? newScope(outer, false, null) : outer;
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
