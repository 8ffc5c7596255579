import type { Node } from 'oxc-parser';
import { childrenOfTree } from '../../languages/script/keys/tree.ts';
import type { Span } from '../../model/edit.ts';

/** The nodes around a span, from the whole file to the innermost one that holds all of it. */
export function pathTo(program: Node, { start, end }: Span): readonly Node[] {
  const path: Node[] = [program];
  for (;;) {
    const inner = childrenOfTree(path.at(-1)!).find((child) => child.start <= start && end <= child.end);
    if (inner === undefined || path.length > 5000) return path;
    path.push(inner);
  }
}

/** Whether a node or anything in it is of a kind; in functions within it too. */
export function holdsNode(node: Node, test: (node: Node) => boolean): boolean {
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (test(next)) return true;
    for (const child of childrenOfTree(next)) open.push(child);
  }
  return false;
}

export function isElement(node: Node): boolean {
  return node.type === 'JSXElement' || node.type === 'JSXFragment';
}
