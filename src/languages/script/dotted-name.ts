import type { Node } from 'oxc-parser';

/** Calls on the result of calls on …: what matters of a longer chain is at its end. */
const LONGEST_CHAIN = 24;

/**
 * An expression as people name it: `user.name`, `res.status().json`, `new ApiError`, `this.t`; '' where it has no name.
 * Types, `!`, `?.`, `await` and parentheses are left out, a computed member is `rows[]`.
 */
export function dottedName(node: Node, depth = 0): string {
  if (depth > LONGEST_CHAIN) return '';
  const inner = (next: Node) => dottedName(next, depth + 1);
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return node.name;
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'MemberExpression':
      if (!node.computed) return `${inner(node.object)}.${inner(node.property)}`;
      return typeof propertyOf(node) === 'string'
        ? `${inner(node.object)}.${propertyOf(node)}`
        : `${inner(node.object)}[]`;
    case 'JSXMemberExpression':
      return `${inner(node.object)}.${node.property.name}`;
    case 'JSXNamespacedName':
      return `${node.namespace.name}:${node.name.name}`;
    case 'CallExpression':
      return `${inner(node.callee)}()`;
    case 'NewExpression':
      return `new ${inner(node.callee)}()`;
    case 'TaggedTemplateExpression':
      return inner(node.tag);
    case 'AwaitExpression':
      return inner(node.argument);
    // `(amount || 0).toFixed()` speaks of the amount.
    case 'LogicalExpression':
      return inner(node.operator === '&&' ? node.right : node.left);
    case 'ChainExpression':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSInstantiationExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
      return inner(node.expression);
    default:
      return '';
  }
}

/** What an expression in a text is called for a translator; '' where a part of it has no name. */
export function holeName(node: Node): string {
  const name = dottedName(node);
  return /^(?:\.|\[|\(|new \()/.test(name) ? '' : name;
}

/** The name of the member that an expression reads last: `includes` of `names.includes`; undefined for none. */
export function propertyOf(node: Node): string | undefined {
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression')
    return propertyOf(node.expression);
  if (node.type !== 'MemberExpression') return undefined;
  const { property, computed } = node;
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** The name of a property, method or enum member; of a computed one, that of the constant it is (`[Status.Sent]`), if any. */
export function keyName(key: Node, computed: boolean): string | undefined {
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value;
  if (computed) return key.type === 'MemberExpression' && !key.computed ? dottedName(key) : undefined;
  if (key.type === 'Identifier' || key.type === 'PrivateIdentifier') return key.name;
  return key.type === 'Literal' ? (key.raw ?? undefined) : undefined;
}
