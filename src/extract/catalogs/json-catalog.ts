import type { Node } from 'jsonc-parser';
import type { CatalogFormat, CatalogLeaf, LeafChanges } from './catalog-format.ts';
import { jsonTree } from './json-tree.ts';

/** Catalogs of i18next and its kin: nested objects and lists, whose texts are the leaves. */
export const jsonCatalog: CatalogFormat = {
  id: 'json',
  extension: /\.json5?$/,
  hasBase: false,
  isNested: true,
  read: (text) => {
    const root = jsonTree(text);
    return root === null ? null : leavesOf(root).map(({ leaf }) => leaf);
  },
  write: (text, changes) => {
    const root = jsonTree(text);
    return root === null ? text : written(root, text, changes);
  },
};

type Found = { readonly leaf: CatalogLeaf; readonly node: Node };

function leavesOf(root: Node): readonly Found[] {
  const found: Found[] = [];
  // A stack of its own, in the order of the file.
  const open: { node: Node; path: readonly string[] }[] = [{ node: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    if (node.type === 'string') {
      const span = { start: node.offset, end: node.offset + node.length };
      found.push({ leaf: { path, text: String(node.value), span }, node });
    }
    const below = childrenOf(node).map(({ name, value }) => ({ node: value, path: [...path, name] }));
    open.push(...below.reverse());
  }
  return found.sort((a, b) => a.node.offset - b.node.offset);
}

type Child = { readonly name: string; readonly whole: Node; readonly value: Node; readonly key?: Node };

function childrenOf(node: Node): readonly Child[] {
  const children = node.children ?? [];
  if (node.type === 'array')
    return children.map((value, index) => ({ name: String(index), whole: value, value }));
  if (node.type !== 'object') return [];
  return children.flatMap((whole) => {
    const [key, value] = whole.children ?? [];
    return key === undefined || value === undefined ? [] : [{ name: String(key.value), whole, value, key }];
  });
}

function written(root: Node, text: string, changes: LeafChanges): string {
  const numbers = new Map(leavesOf(root).map(({ node }, index) => [node, index]));
  const isAscii = !/[^\0-\x7f]/.test(text) && /\\u(?!00[0-7])[\da-fA-F]{4}/.test(text);
  const quoted = (value: string) => (isAscii ? escaped(JSON.stringify(value)) : JSON.stringify(value));

  /** What a child becomes: as many texts as stand in its place; one of them is the child itself, changed or not. */
  const rendered = ({ whole, value, key }: Child): readonly string[] => {
    const number = numbers.get(value);
    const change = number === undefined ? undefined : changes.get(number);
    const before = text.slice(whole.offset, value.offset);
    if (change === null) return [];
    if (typeof change === 'string') return [before + quoted(change)];
    if (change === undefined) {
      const inner = value.type === 'object' || value.type === 'array' ? container(value) : slice(value);
      return inner === null ? [] : [before + inner];
    }
    if (key === undefined) return change.map((each) => quoted(each.text));
    const between = text.slice(key.offset + key.length, value.offset);
    return change.map((each) => quoted(each.name) + between + quoted(each.text));
  };

  /** null for one whose children are all gone, though it had some. */
  const container = (node: Node): string | null => {
    const children = childrenOf(node);
    if (children.length === 0) return slice(node);
    // What stands before each child, commas taken off: the first gap begins with the bracket.
    const gaps = children.map(({ whole }, index) => {
      const before = children[index - 1]?.whole;
      return text.slice(before === undefined ? node.offset : before.offset + before.length, whole.offset);
    });
    const last = children.at(-1)!.whole;
    const tail = text.slice(last.offset + last.length, node.offset + node.length);
    let out = '';
    children.forEach((child, index) => {
      rendered(child).forEach((piece, nth) => {
        const gap = nth === 0 ? gaps[index]! : (gaps[index + 1] ?? gaps[index]!);
        if (out === '') out = gaps[0]! + piece;
        else out += (index === 0 || nth > 0 ? withComma(gap) : gap) + piece;
      });
    });
    return out === '' ? null : out + tail;
  };

  const slice = (node: Node) => text.slice(node.offset, node.offset + node.length);
  const body = container(root) ?? '{}';
  return text.slice(0, root.offset) + body + text.slice(root.offset + root.length);
}

/** A gap between two children, made of one that may be the first, which has a bracket where the others have a comma. */
function withComma(gap: string): string {
  return gap.includes(',') ? gap : gap.replace(/^[[{]?/, ',');
}

function escaped(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
