/** Where something stands: a path from the root of a tree, a 1-based line and column in UTF-16 units. */
export type Place = {
  readonly donor?: string;
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
};

/** `path:line:column`, as far as it is known. */
export function sayPath({ path, line, column }: Place): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
