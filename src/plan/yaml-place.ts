import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { PlanPath, PlanPlace } from './plan-fault.ts';

/** A text with what is needed to say where in it something stands. */
export type YamlText = {
  readonly path: string;
  readonly lines: LineCounter;
  readonly document: Document | null;
};

type Found = { readonly key: Node | null; readonly value: Node | null };

/** The line and column of an offset. */
export function yamlPlace(yaml: YamlText, offset: number): PlanPlace {
  const { line, col } = yaml.lines.linePos(offset);
  return { path: yaml.path, line: Math.max(1, line), column: Math.max(1, col) };
}

/**
 * Where the value at a path stands, or its key. What is not in the text is placed at the nearest thing around
 * it that is: the key of the mapping, the item of the list, at last the text's beginning.
 */
export function placeOf(yaml: YamlText, path: PlanPath, at: 'key' | 'value'): PlanPlace {
  for (let length = path.length; length > 0; length--) {
    const found = nodeAt(yaml.document, path.slice(0, length));
    if (found === null) continue;
    const absent = length < path.length || at === 'key' || isEmpty(found.value);
    const node = absent ? (found.key ?? found.value) : found.value;
    const offset = node?.range?.[0];
    if (offset !== undefined) return yamlPlace(yaml, offset);
  }
  const root = yaml.document?.contents;
  return yamlPlace(yaml, path.length === 0 && isNode(root) ? (root.range?.[0] ?? 0) : 0);
}

/** A scalar as it was typed, so that `+976` is not shown as 976; undefined for anything else. */
export function typedText(yaml: YamlText, path: PlanPath): string | undefined {
  const value = nodeAt(yaml.document, path)?.value;
  return isScalar(value) && typeof value.source === 'string' ? value.source : undefined;
}

/** A key as data has it. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key);
  return key.value === null ? '' : String(key.value);
}

function nodeAt(document: Document | null, path: PlanPath): Found | null {
  let found: Found = { key: null, value: document?.contents ?? null };
  for (const step of path) {
    const parent = isAlias(found.value) && document !== null ? found.value.resolve(document) : found.value;
    if (isMap(parent)) {
      // Of two equal keys the data has the last.
      const pair = parent.items.findLast(({ key }) => keyText(key) === String(step));
      if (pair === undefined) return null;
      found = { key: nodeOf(pair.key), value: nodeOf(pair.value) };
    } else if (isSeq(parent)) {
      found = { key: null, value: nodeOf(parent.items[Number(step)]) };
    } else return null;
  }
  return found;
}

function nodeOf(thing: unknown): Node | null {
  return isNode(thing) ? thing : null;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}
