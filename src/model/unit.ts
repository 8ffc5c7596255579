import type { Reason } from './reason.ts';

/** What a text is to the people who use the system: DESIGN's dozen, each named once. */
export type TextClass =
  | 'ui'
  | 'message'
  | 'template'
  | 'seed'
  | 'catalog'
  | 'reference'
  | 'pattern'
  | 'stored'
  | 'compared'
  | 'key'
  | 'technical'
  | 'test'
  | 'sample'
  | 'comment'
  | 'log'
  | 'docs';

/** What is to be done with it. `import`: it stands in a catalog of the donor already, under a key. */
export type TextAction = 'translate' | 'import' | 'replace' | 'keep' | 'ignore';

/** A judged site. `confidence` from 0 to 1; below 0.7 it is listed for review, never dropped. */
export type Verdict = {
  readonly class: TextClass;
  readonly action: TextAction;
  readonly confidence: number;
  /** A code with its words in messages/: why it was judged so. */
  readonly reason: Reason;
};

export type UnitKind = 'keyed' | 'text';

/** A text to translate, once, wherever it stands. */
export type Unit = {
  /** `ns:key` where it has a key, else `u_` and 12 characters of a hash of its text: never a file and a line. */
  readonly id: string;
  readonly kind: UnitKind;
  /** The donor's own text, before any renaming; holes as `{0}`, inline tags as `<0>…</0>`. */
  readonly source: string;
  /** PO's msgctxt: `ns:key` for keyed text, '' for hard-coded text. */
  readonly context: string;
  readonly class: TextClass;
  readonly action: 'translate' | 'import';
  readonly confidence: number;
  /** Where it stands: donor paths with 1-based lines, sorted, each once. */
  readonly places: readonly UnitPlace[];
  /** What the holes hold, by number. */
  readonly holes: readonly string[];
  /** Developers' comments above it, each once. */
  readonly comments: readonly string[];
  /** The donor's own text in other languages, by language. */
  readonly pivots: Readonly<Record<string, string>>;
};

export type UnitPlace = { readonly path: string; readonly line: number };
