import { type Node, visitorKeys } from 'oxc-parser';

/** Fields that hold types alone, where no text is looked up. */
const TYPES =
  /^(?:typeAnnotation|typeParameters|typeArguments|superTypeArguments|returnType|implements|extends)$/;

const NONE: readonly Node[] = [];
const fields = new Map<string, readonly string[]>(
  Object.entries(visitorKeys).map(([type, keys]) => [
    type,
    isType(type) ? [] : keys.filter((key) => !TYPES.test(key)),
  ]),
);

function isType(node: string): boolean {
  return /^TS(?!As|Satisfies|NonNull|TypeAssertion|Instantiation|Module|Enum|Export|Parameter|Import)/.test(
    node,
  );
}

/** The nodes right below a node that are no types, in the order of the grammar. */
export function childrenOfTree(node: Node): readonly Node[] {
  const keys = fields.get(node.type);
  if (keys === undefined || keys.length === 0) return NONE;
  const children: Node[] = [];
  for (const key of keys) {
    const child = (node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>)[
      key
    ];
    if (child === null || child === undefined) continue;
    if (!Array.isArray(child)) children.push(child as Node);
    else for (const one of child) if (one !== null) children.push(one);
  }
  return children;
}

/** Most of a tree is names and values; only a parameter has decorators. */
function isLeaf(node: Node): boolean {
  return node.type === 'Literal' || (node.type === 'Identifier' && !node.decorators?.length);
}

/** Puts the children on a stack that gives the first of them first; without those that have no children themselves. */
export function pushBranches(node: Node, stack: Node[]): void {
  const keys = fields.get(node.type) ?? [];
  for (let at = keys.length - 1; at >= 0; at--) {
    const child = (node as unknown as Record<string, Node | readonly (Node | null)[] | null | undefined>)[
      keys[at]!
    ];
    if (child === null || child === undefined) continue;
    if (Array.isArray(child)) {
      for (let index = child.length - 1; index >= 0; index--) {
        const one = child[index] as Node | null;
        if (one !== null && !isLeaf(one)) stack.push(one);
      }
    } else if (!isLeaf(child as Node)) stack.push(child as Node);
  }
}

/** An expression without the parentheses, assertions and `await` around it, which do not change what is looked up. */
export function unwrapTree(node: Node): Node {
  let at = node;
  for (;;) {
    switch (at.type) {
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        at = at.expression;
        break;
      case 'AwaitExpression':
        at = at.argument;
        break;
      default:
        return at;
    }
  }
}

/** The name of a member or a property where it is written out: `a.b`, `a['b']`, `{ b: 1 }`. */
export function nameOf(key: Node, isComputed: boolean): string | null {
  if (!isComputed && (key.type === 'Identifier' || key.type === 'JSXIdentifier')) return key.name;
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number'))
    return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0)
    return key.quasis[0]?.value.cooked ?? null;
  return null;
}

/** The name of what is called, without what stands before it: `getFixedT` of `i18n.getFixedT`. */
export function calledName(callee: Node): string | null {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.property.type === 'PrivateIdentifier') return null;
  return nameOf(callee.property, callee.computed);
}
