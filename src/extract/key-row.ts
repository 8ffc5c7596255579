import type { KeyUse } from '../model/reading.ts';

/** One row of `saphan scan SOURCE --keys`: a look-up with its place. */
export type KeyRow = {
  readonly path: string;
  /** Where the key is written, 1-based, in UTF-16 units. */
  readonly line: number;
  readonly col: number;
  /** UTF-16 offsets of the literal that holds it. */
  readonly start: number;
  readonly end: number;
  /** As it is written; null where it is computed and nobody can list it. */
  readonly key: string | null;
  readonly dynamic: boolean;
  /** What is known of a computed key, with the unknown parts between. */
  readonly parts?: readonly string[];
  readonly prefix?: string;
  readonly namespaces: readonly string[];
  readonly default?: string;
  readonly plural: boolean;
  readonly context?: string;
  readonly callee: string;
  /** What looks it up, where that is not i18next: `react-intl`, `android`. */
  readonly stack?: string;
  /** The call, where its argument only leads to the key. */
  readonly call?: { readonly line: number; readonly col: number };
  /** `name` or `comment`, where only that says that it is a look-up. */
  readonly evidence?: string;
};

type PlaceOf = (offset: number) => { readonly line: number; readonly column: number };

export function keyRow(path: string, use: KeyUse, placeOf: PlaceOf): KeyRow {
  const { span, key, parts, prefix, namespace, otherNamespaces, defaultValue, context, callee, stack } = use;
  const { line, column } = placeOf(span.start);
  const call = use.call === undefined ? undefined : placeOf(use.call);
  return {
    path,
    line,
    col: column,
    start: span.start,
    end: span.end,
    key,
    dynamic: key === null,
    ...(parts && { parts }),
    ...(prefix !== undefined && { prefix }),
    namespaces: [namespace, ...(otherNamespaces ?? [])].filter((name) => name !== undefined),
    ...(defaultValue !== undefined && { default: defaultValue }),
    plural: use.isPlural === true,
    ...(context !== undefined && { context }),
    callee,
    ...(stack !== undefined && { stack }),
    ...(call && { call: { line: call.line, col: call.column } }),
    ...(use.evidence && { evidence: use.evidence }),
  };
}
