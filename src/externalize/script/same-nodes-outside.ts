import { type Node, visitorKeys } from 'oxc-parser';
import { parseScript } from '../../languages/script/parse-script.ts';
import type { Span } from '../../model/edit.ts';
import type { CodeEdit } from '../codemod.ts';
import { inSpans, newSpans } from '../new-spans.ts';

/** Whether a script has the same nodes in the same places before and after, but for those that begin inside an edit. */
export function sameNodesOutside(
  path: string,
  before: string,
  after: string,
  edits: readonly CodeEdit[],
): boolean {
  const old = edits.map(({ span }) => span);
  const is = newSpans(edits);
  const moved = (offset: number) => {
    const last = old.findLastIndex(({ end }) => end <= offset);
    return last === -1 ? offset : offset + is[last]!.end - old[last]!.end;
  };
  const was = nodesOf(path, before, old).map(({ type, start }) => `${type}:${moved(start)}`);
  const now = nodesOf(path, after, is).map(({ type, start }) => `${type}:${start}`);
  // A node may begin right where something is put in, and then stands behind it.
  return was.length === now.length && was.every((node, at) => node === now[at]);
}

/** All nodes in order that begin outside of the spans; texts between tags fall apart where one of their words is replaced. */
function nodesOf(path: string, text: string, spans: readonly Span[]): readonly Node[] {
  const isInside = inSpans(spans);
  const found: Node[] = [];
  const open: Node[] = [parseScript(text, path).program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== 'JSXText' && node.type !== 'Program' && !isInside(node.start)) found.push(node);
    const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null>>;
    const children = (visitorKeys[node.type] ?? []).flatMap((key) => fields[key] ?? []);
    for (const child of children.reverse()) if (child !== null) open.push(child as Node);
  }
  return found;
}
