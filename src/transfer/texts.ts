import type { Edit, Span } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import type { Site } from '../model/site.ts';
import type { UnitSite } from '../model/unit-site.ts';

/** A text of a test that says what a translated one says, so that the donor's own tests still judge the result. */
export type Twin = {
  readonly unit: string;
  readonly span: Span;
  readonly line: number;
  /** What it is to say, where it is made of units and values; left out, where it is the unit. */
  readonly target?: string;
};

/** The translations of one file, and where they go. */
export type FileTexts = {
  /** Of the units that stand here and have a translation that ships. */
  readonly targets: ReadonlyMap<string, string>;
  readonly units: readonly UnitSite[];
  readonly literals: readonly Site[];
  readonly twins: readonly Twin[];
  /** A language put into the lists of languages; UTF-16 offsets in the donor's text. */
  readonly registrations: readonly Registration[];
};

export type Registration = {
  readonly at: number;
  readonly text: string;
  readonly language: string;
  /** The language as the donor spells it: `lo-LA`. */
  readonly locale: string;
};

/**
 * A file that the donor does not have: a catalog in another language, at a path as the donor would have it, which is
 * renamed as the donor's are; or one of the overlay, which stands as it is.
 */
export type AddedFile = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly mode: '100644' | '100755';
  readonly by: 'catalog' | 'overlay';
};

/** What people have written for one donor. */
export type Texts = {
  /** By the donor's path. */
  readonly files: ReadonlyMap<string, FileTexts>;
  readonly added: readonly AddedFile[];
  readonly ready: ReadyEdits;
  /** `localize`: handed in with the texts, since all the parsers come with it. */
  readonly localize: (file: SourceFile, texts: FileTexts, beside: Beside) => Localized;
};

/** Edits that another reading has made ready, by the donor's path: facts of its country. */
export type ReadyEdits = ReadonlyMap<string, readonly Edit[]>;

/** What other stages want of the same file: names to rename, secrets to blank, and where a person decided otherwise. */
export type Beside = {
  readonly renames: readonly Edit[];
  readonly blanks: readonly Edit[];
  readonly decided: readonly Span[];
};

export type Localized = { readonly edits: readonly Edit[]; readonly findings: readonly Finding[] };

const SILENT: Localized = { edits: [], findings: [] };

export const NO_TEXTS: Texts = { files: new Map(), added: [], ready: new Map(), localize: () => SILENT };
