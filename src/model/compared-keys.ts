/** A key that only one of two readers found. */
export type LoneKey = { readonly key: string; readonly path: string; readonly line: number };

/** The keys of a donor as another tool finds them, held against our own. Numbers count keys of files, each once. */
export type ComparedKeys = {
  readonly donor: string;
  readonly files: number;
  readonly both: number;
  /** Sorted by path, line and key. */
  readonly onlyTheirs: readonly LoneKey[];
  readonly onlyOurs: readonly LoneKey[];
  /** What the tool said of files that it could not read, without places. */
  readonly warnings: readonly string[];
};
