import { type Node, parseTree } from 'jsonc-parser';
import { byCodePoint } from '../../model/by-code-point.ts';
import { withEdits } from '../../model/with-edits.ts';

/**
 * A JSON catalog with texts added to the object at `path`: where its keys are sorted, in their places, else behind the
 * last. All else stays, down to white space. null where there is no such object.
 */
export function addToJson(
  text: string,
  path: readonly string[],
  entries: ReadonlyMap<string, string>,
): string | null {
  if (entries.size === 0) return text;
  const root = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, [], {
    allowTrailingComma: true,
  });
  const object = root === undefined ? undefined : objectAt(root, path);
  if (object === undefined) return null;
  const children = (object.children ?? []).filter((child) => child.children?.length === 2);
  const isEscaped = !/[^\0-\x7f]/.test(text) && /\\u(?!00[0-7])[\da-fA-F]{4}/.test(text);
  const line = ([key, said]: readonly [string, string], colon: string) =>
    `${quoted(key, isEscaped)}${colon}${quoted(said, isEscaped)}`;
  const added = [...entries].sort(([a], [b]) => byCodePoint(a, b));
  const [first] = children;
  if (first === undefined) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = indentBefore(text, object.offset);
    const lines = added.map((entry) => `${indent}  ${line(entry, ': ')}`).join(`,${eol}`);
    const span = { start: object.offset, end: object.offset + object.length };
    return withEdits(text, [{ span, text: `{${eol}${lines}${eol}${indent}}` }]);
  }
  const [key, value] = first.children as [Node, Node];
  const colon = text.slice(key.offset + key.length, value.offset);
  const gap = text.slice(object.offset + 1, first.offset);
  const names = children.map(nameOf);
  const isSorted =
    names.length > 1 && names.every((name, at) => at === 0 || byCodePoint(names[at - 1]!, name) < 0);
  // What goes before the first child takes its gap along, all else stands behind a child.
  const groups = new Map<number, string[]>();
  for (const entry of added) {
    const at = isSorted ? names.findLastIndex((name) => byCodePoint(name, entry[0]) < 0) : names.length - 1;
    groups.set(at, [...(groups.get(at) ?? []), line(entry, colon)]);
  }
  const edits = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([at, lines]) => {
      if (at === -1)
        return { span: spot(first.offset), text: lines.map((each) => `${each},${gap}`).join('') };
      const child = children[at]!;
      return {
        span: spot(child.offset + child.length),
        text: lines.map((each) => `,${gap}${each}`).join(''),
      };
    });
  return withEdits(text, edits);
}

/** What an object of a JSON catalog holds by name; null for what holds others. An object that is not there holds nothing. */
export function namesInJson(text: string, path: readonly string[]): ReadonlyMap<string, string | null> {
  const root = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text, [], {
    allowTrailingComma: true,
  });
  const object = root === undefined ? undefined : objectAt(root, path);
  return new Map(
    (object?.children ?? []).flatMap((child): readonly (readonly [string, string | null])[] => {
      const value = child.children?.[1];
      if (value === undefined) return [];
      return [[nameOf(child), value.type === 'string' ? String(value.value) : null]];
    }),
  );
}

function objectAt(root: Node, path: readonly string[]): Node | undefined {
  let at: Node | undefined = root;
  for (const name of path) at = at?.children?.find((child) => nameOf(child) === name)?.children?.[1];
  return at?.type === 'object' ? at : undefined;
}

function nameOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

function spot(at: number) {
  return { start: at, end: at };
}

function indentBefore(text: string, offset: number): string {
  return /[ \t]*$/.exec(text.slice(0, offset).split('\n').at(-1)!.replace(/\S.*$/, ''))![0];
}

function quoted(text: string, isEscaped: boolean): string {
  const json = JSON.stringify(text);
  if (!isEscaped) return json;
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
