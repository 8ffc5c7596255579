import type { DonorCatalog } from '../extract/catalogs/read-catalogs.ts';
import type { DonorConfig } from '../extract/donor-config.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../model/edit.ts';
import type { StayReason } from '../model/externalized.ts';
import type { Reading } from '../model/reading.ts';
import type { Sentence } from './sentence-reader.ts';

/** The tree that is worked on, as far as codemods ask for it. */
export type Tree = {
  /** All its files, sorted. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** What stands in a file, of those that `readsFile` lets through. */
  readonly textOf: (path: string) => string | undefined;
  /** The language of the texts: `mn`. */
  readonly language: string;
  readonly catalogs: readonly DonorCatalog[];
  readonly configs: readonly DonorConfig[];
  /** The sources of what looks texts up where nothing does, by the name of the template. */
  readonly templates: Readonly<Record<'Messages.java' | 'i18n.ts', string>>;
};

/** A file of the tree, and what its language reads in it. */
export type CodeFile = {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly reading: Reading;
  /** All its places where texts to translate stand. */
  readonly texts: readonly Span[];
};

/** Where the texts of some places go. */
export type TargetCatalog = {
  readonly kind: 'json' | 'properties';
  /** The first is the one of the donor's language. One that is not there yet has no text. */
  readonly files: readonly { readonly path: string; readonly text: string | undefined }[];
  /** The object that holds them, in a JSON catalog. */
  readonly within: readonly string[];
  /** Whether letters beyond ASCII have to be escaped in a new file. */
  readonly isLatin: boolean;
};

/** A place that becomes a look-up. */
export type Lookup = {
  readonly sentence: Sentence;
  readonly catalog: TargetCatalog;
  /** As the catalog is to say it. */
  readonly text: string;
};

export type CodeEdit = { readonly span: Span; readonly text: string };

/** A file as it is to be. */
export type Rewritten = {
  /** In order, none overlapping. */
  readonly edits: readonly CodeEdit[];
  /** Files that it needs and that are not there, with their texts. */
  readonly needs: ReadonlyMap<string, string>;
  /** Files that change with it, with all of their new text. */
  readonly along: ReadonlyMap<string, string>;
};

/** How the look-ups of a file are written, once each has its key. */
export type Draft = {
  readonly lookups: readonly Lookup[];
  readonly stays: readonly { readonly sentence: Sentence; readonly why: StayReason }[];
  readonly write: (keyOf: (lookup: Lookup) => string) => Rewritten;
};

/** How texts of one language become look-ups. */
export type Codemod = {
  readonly judge: (file: CodeFile, sentences: readonly Sentence[], tree: Tree) => Draft;
  /** Whether the edited file is read as before outside of the edits, and each look-up where it was written. */
  readonly isIntact: (
    file: CodeFile,
    after: string,
    edits: readonly CodeEdit[],
    keys: readonly string[],
  ) => boolean;
};

export function targetId({ files, within }: TargetCatalog): string {
  return `${files[0]!.path}#${within.join('.')}`;
}
