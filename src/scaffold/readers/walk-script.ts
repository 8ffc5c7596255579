/** A node of an ESTree; its other members are reached by name. */
export type ScriptNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
};

export function isNode(value: unknown): value is ScriptNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** Visits every node with those around it, the nearest last, in the order of the text. */
export function walkScript(
  root: unknown,
  visit: (node: ScriptNode, around: readonly ScriptNode[]) => void,
): void {
  const around: ScriptNode[] = [];
  const go = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) go(each);
    else if (isNode(value)) {
      visit(value, around);
      around.push(value);
      for (const key in value) if (key !== 'type' && key !== 'parent') go(value[key]);
      around.pop();
    }
  };
  go(root);
}

const WRAPPERS = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ChainExpression',
  'AwaitExpression',
]);

/** Without parentheses, casts and `!`, which change nothing of what is read. */
export function bare(value: unknown): ScriptNode | null {
  let node = value;
  while (isNode(node) && WRAPPERS.has(node.type)) node = node['expression'] ?? node['argument'];
  return isNode(node) ? node : null;
}

export function isWrapping(node: ScriptNode): boolean {
  return WRAPPERS.has(node.type);
}

/** `a.b.c` of a chain of plain names, `this` included; null for anything else. */
export function dottedName(value: unknown): string | null {
  const node = bare(value);
  if (node === null) return null;
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type !== 'MemberExpression') return null;
  const object = dottedName(node['object']);
  const property = memberName(node);
  return object === null || property === null ? null : `${object}.${property}`;
}

/** The property of a member expression, where it is written out. */
export function memberName(node: ScriptNode): string | null {
  const property = bare(node['property']);
  if (node['computed'] === true) return literalText(property);
  return property?.type === 'Identifier' ? String(property['name']) : null;
}

/** The name of a property of an object literal or pattern. */
export function keyName(property: ScriptNode): string | null {
  const key = bare(property['key']);
  if (property['computed'] === true) return literalText(key);
  return key?.type === 'Identifier' ? String(key['name']) : literalText(key);
}

/** A literal as a text: quotes, numbers, truth values, templates (their holes as `…`); null for anything else. */
export function literalText(value: unknown): string | null {
  const node = bare(value);
  if (node === null) return null;
  if (node.type === 'Literal') return node['value'] === null ? null : String(node['value']);
  if (node.type === 'UnaryExpression' && node['operator'] === '-') {
    const inner = literalText(node['argument']);
    return inner === null ? null : `-${inner}`;
  }
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string | null } }[];
  return quasis.map(({ value: { cooked } }) => cooked ?? '').join('…');
}
