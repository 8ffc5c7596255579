import type { Span } from '../../model/edit.ts';
import type { PluralCategory } from '../../model/plural-category.ts';

/** A text of a catalog. */
export type CatalogLeaf = {
  /** From the outside in; the one name of a properties line. Items of lists by their number. */
  readonly path: readonly string[];
  readonly text: string;
  /** What is replaced when the text is. UTF-16 offsets. */
  readonly span: Span;
  readonly comment?: string;
  /** What the program says itself, where the key is a text: the msgid of gettext. */
  readonly own?: string;
  /** Of a plural form that its format tells from other keys: the last name of its path. */
  readonly category?: PluralCategory;
};

/**
 * What to write for leaves of a catalog, by their number in `read`: a text, or several under names of their own in the
 * place of the leaf, or null for none. A leaf without an entry stays as it is.
 */
export type LeafChanges = ReadonlyMap<number, LeafChange>;
export type LeafChange = string | null | readonly { readonly name: string; readonly text: string }[];

/** A kind of catalog file that programs load. A new one is one row of CATALOG_FORMATS. */
export type CatalogFormat = {
  readonly id:
    | 'json'
    | 'properties'
    | 'android'
    | 'strings'
    | 'stringsdict'
    | 'arb'
    | 'resx'
    | 'yaml'
    | 'xliff'
    | 'toml'
    | 'po'
    | 'module'
    | 'php';
  readonly extension: RegExp;
  /** Whether a file without a locale in its name may be the catalog of the default language. */
  readonly hasBase: boolean;
  /** What a path alone tells where the format has a way of its own to name languages; undefined: it tells nothing. */
  readonly nameOf?: (path: string) => CatalogName | undefined;
  /** Whether files of its kind are seldom catalogs, so that a folder or a name has to say so. */
  readonly needsHint?: boolean;
  /** Whether a file may have the name of one and be something else, so that nothing is amiss where it cannot be read. */
  readonly mayBeOther?: boolean;
  /** Whether its keys are nested and have plural forms of their own, as i18next has it. */
  readonly isNested: boolean;
  /** null where the text is no catalog in this format. */
  readonly read: (text: string) => readonly CatalogLeaf[] | null;
  /** Texts that nobody can tell, with the place of each: they are no leaves, and `write` leaves them alone. */
  readonly unreadIn?: (
    text: string,
  ) => readonly { readonly why: 'strange-escape'; readonly offset: number }[];
  /** The text with its leaves changed for a locale; all else as it stands, down to white space. */
  readonly write: (text: string, changes: LeafChanges, locale: string) => string;
};

/** `locale` is '' for the file of the default language; `pattern` as in `CatalogFiles`. */
export type CatalogName = { readonly pattern: string; readonly locale: string; readonly namespace: string };
