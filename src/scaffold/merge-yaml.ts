import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { mergeKeys, type Preference } from './merge-keys.ts';

/** Three-way merge of YAML, leaf by leaf; comments and order are those of `ours`. null: one of them is no YAML map. */
export function mergeYaml(
  base: string,
  theirs: string,
  ours: string,
  prefer: Preference,
): { readonly text: string; readonly conflicts: readonly string[] } | null {
  const [was, wants, has] = [base, theirs, ours].map(leavesOf) as [Leaves, Leaves, Leaves];
  if (was === null || wants === null || has === null) return null;
  const { take, conflicts } = mergeKeys(was.values, wants.values, has.values, prefer);
  const document = has.document;
  for (const [key, value] of take) {
    if (has.values.get(key) === value) continue;
    const path = JSON.parse(key) as string[];
    document.setIn(path, wants.document.getIn(path, true));
  }
  for (const key of has.values.keys()) if (!take.has(key)) deleteLeaf(document, JSON.parse(key) as string[]);
  return {
    text: document.toString({ lineWidth: 0 }),
    conflicts: conflicts.map((key) => (JSON.parse(key) as string[]).join('.')),
  };
}

type Leaves = { readonly document: Document; readonly values: ReadonlyMap<string, string> } | null;

function leavesOf(text: string): Leaves {
  const document = parseDocument(text, { logLevel: 'error', prettyErrors: false });
  if (document.errors.length > 0) return null;
  const values = new Map<string, string>();
  if (document.contents === null) return { document, values };
  if (!isMap(document.contents)) return null;
  collect(document.contents as YAMLMap, [], values);
  return { document, values };
}

function collect(map: YAMLMap, path: readonly string[], values: Map<string, string>): void {
  for (const { key, value } of map.items) {
    const here = [...path, String(isScalar(key) ? key.value : key)];
    if (isMap(value) && value.items.length > 0) collect(value as YAMLMap, here, values);
    else values.set(JSON.stringify(here), String(value));
  }
}

/** With the leaf go the maps that it leaves empty. */
function deleteLeaf(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  for (let length = path.length - 1; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length), true);
    if (!isMap(parent) || parent.items.length > 0) return;
    document.deleteIn(path.slice(0, length));
  }
}
