import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';

/** A pair of a mapping: the keys on the way to it (its own last), where its key stands, its value. */
export type YamlPair = {
  readonly path: readonly string[];
  readonly at: number;
  readonly value: unknown;
  /** The scalar's text, where the value is one. */
  readonly text: string | null;
  readonly isDoubled: boolean;
  /** Which document of the file, from 0. */
  readonly document: number;
};

/** All pairs of a YAML text, tolerant of doubled keys, in the order of the text; `fault` where it could not be read. */
export function walkYaml(source: string): {
  readonly pairs: readonly YamlPair[];
  readonly fault: string | null;
} {
  const documents = parseAllDocuments(source, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    strict: false,
  });
  if ('empty' in documents) return { pairs: [], fault: null };
  const pairs: YamlPair[] = [];
  documents.forEach((each, document) => {
    const walk = (node: unknown, path: readonly string[]): void => {
      if (isMap(node)) {
        const seen = new Set<string>();
        for (const { key, value } of node.items) {
          const name = isScalar(key) ? String(key.value) : '';
          const at = (key as Node | null)?.range?.[0] ?? 0;
          const target = isAlias(value) ? value.resolve(each) : value;
          const here = [...path, name];
          pairs.push({
            path: here,
            at,
            value: target,
            text: scalarText(target),
            isDoubled: seen.has(name),
            document,
          });
          seen.add(name);
          // What an alias stands for is read where it is written.
          if (!isAlias(value)) walk(value, here);
        }
      } else if (isSeq(node)) for (const item of node.items) walk(item, path);
    };
    walk(each.contents, []);
  });
  const error = documents.flatMap(({ errors }) => errors)[0];
  return { pairs, fault: error === undefined ? null : (error.message.split('\n')[0] ?? '') };
}

/** A scalar as it was typed, so that `010` stays so; '' for nothing. */
function scalarText(node: unknown): string | null {
  if (node === null || node === undefined) return '';
  if (!isScalar(node)) return null;
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** The scalars of a list, each with its place. */
export function scalarItems(node: unknown): readonly { readonly text: string; readonly at: number }[] {
  if (!isSeq(node)) return [];
  return node.items.flatMap((item) => {
    const text = scalarText(item);
    return text === null ? [] : [{ text, at: (item as Node | null)?.range?.[0] ?? 0 }];
  });
}
