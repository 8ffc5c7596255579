import type { Node } from 'oxc-parser';
import { childrenOfTree, nameOf } from '../../languages/script/keys/tree.ts';
import type { Span } from '../../model/edit.ts';

/** A text of a dictionary: the names that lead to it from its language on, and its literal. */
export type DictionaryLeaf = { readonly path: readonly string[]; readonly span: Span };

/** The literals in an expression, in its order. `offset` is added to where they stand. */
export function dictionaryLeaves(value: Node, offset: number): readonly DictionaryLeaf[] {
  const found: DictionaryLeaf[] = [];
  const open: { readonly node: Node; readonly path: readonly string[] }[] = [{ node: value, path: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node, path } = place;
    const isText =
      node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
    if (isText) found.push({ path, span: { start: node.start + offset, end: node.end + offset } });
    else if (node.type === 'Property') {
      const name = nameOf(node.key, node.computed);
      open.push({ node: node.value, path: name === null ? path : [...path, name] });
    } else {
      const isList = node.type === 'ArrayExpression';
      const inner = childrenOfTree(node).map((child, index) => ({
        node: child,
        path: isList ? [...path, String(index)] : path,
      }));
      open.push(...inner.reverse());
    }
  }
  return found;
}
