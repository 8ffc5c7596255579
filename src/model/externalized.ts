/** Why a text stays in the code. Words for people stand in messages/findings.ts. */
export type StayReason =
  /** No codemod knows the language of the file. */
  | 'no-codemod'
  /** Nothing there looks texts up, and nothing is customary for such code. */
  | 'no-mechanism'
  /** The donor looks texts up with a library that no codemod writes for. */
  | 'other-library'
  /** The donor has a mechanism, and no catalog that this place would look in. */
  | 'no-catalog'
  /** Runs once, when the module or the class is loaded, and so in one language for everybody. */
  | 'runs-once'
  /** The compiler wants a constant there. */
  | 'needs-constant'
  /** The default of a parameter, where no hook has run yet. */
  | 'parameter-default'
  /** Rendered on a server, where only a person can say whose language holds. */
  | 'server-code'
  | 'commonjs'
  /** One of several pieces that are put together to a sentence elsewhere. */
  | 'piece-of-text'
  /** A sentence with words of its own inside one of its holes. */
  | 'words-in-hole'
  /** An expression that may be an element, which no message can hold. */
  | 'element-in-hole'
  /** Operands before the first text may be added as numbers. */
  | 'sum-before-text'
  /** A tag within a tag: no list of numbered elements can hold that. */
  | 'nested-tags'
  /** Marks in the text that the library would take for its own. */
  | 'library-marks'
  | 'markup-in-literal'
  | 'text-in-address'
  /** Not of the texts that are safe to look up: a template, a seed. */
  | 'not-safe'
  /** What it is is not sure, or other code compares or stores the same text. */
  | 'not-sure'
  | 'other-language'
  /** A person said what stands there. */
  | 'decided'
  /** The file would not read as before outside of the edits. */
  | 'would-break';

/** What was done in one tree, or would be. */
export type ExternalizedTree = {
  /** The donor whose recipient it is, or the name of the folder. */
  readonly id: string;
  readonly language: string;
  readonly files: readonly { readonly path: string; readonly edits: number }[];
  /** Files that were not there: catalogs, and what looks texts up where nothing did. */
  readonly created: readonly string[];
  /** Texts that became look-ups, and imports, hooks and dependencies that they need. */
  readonly edits: number;
  /** Sentences that became look-ups. */
  readonly places: number;
  /** Keys that the catalogs did not have. */
  readonly keys: number;
  /** Sentences that stay, by reason. */
  readonly stays: Readonly<Partial<Record<StayReason, number>>>;
};
