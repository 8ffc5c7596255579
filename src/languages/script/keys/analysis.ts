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
import { childrenOfTree, nameOf, unwrapTree } from './tree.ts';

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
  const root = newScope(null, true, []);
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
    const children = childrenOfTree(node);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]!;
      open.push(child);
      outers.push(scope);
      owners.push(ownerFor(node, child, owner));
    }
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
  if (isFunction(node)) return newScope(outer, true, [node.id?.name ?? owner]);
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return newScope(outer, false, [node.id?.name ?? owner]);
  if (OPENS.has(node.type)) return newScope(outer, false, []);
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
