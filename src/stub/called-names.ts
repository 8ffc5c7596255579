import { type Node, visitorKeys } from 'oxc-parser';

/**
 * Names that a part of a script calls and that may be functions of the same system: `open()`, `this.open()`,
 * `Client.open()`. What is called on some object is that object's.
 */
export function calledNames(node: Node): readonly string[] {
  const names = new Set<string>();
  const visit = (each: Node): void => {
    const called = each.type === 'CallExpression' ? nameOf(each.callee) : null;
    if (called !== null) names.add(called);
    for (const child of childrenOf(each)) visit(child);
  };
  visit(node);
  return [...names];
}

export function childrenOf(node: Node): readonly Node[] {
  const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null>>;
  return (visitorKeys[node.type] ?? []).flatMap((key) => fields[key] ?? []).filter((child) => child !== null);
}

function nameOf(callee: Node): string | null {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier')
    return null;
  const { object, property } = callee;
  const isOwn =
    object.type === 'ThisExpression' || (object.type === 'Identifier' && /^\p{Lu}/u.test(object.name));
  return isOwn ? property.name : null;
}
