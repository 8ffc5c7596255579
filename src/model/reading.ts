import type { ColumnSize } from './column-size.ts';
import type { Span } from './edit.ts';
import type { Chain, Site } from './site.ts';

/** A look-up by key: `t('home.title')`, `<Trans i18nKey>`, `getMessage("login.failed")`. */
export type KeyUse = {
  /** The literal that holds the key, wherever in the file it stands; the whole argument of a computed key. */
  readonly span: Span;
  /** As it is written, before the donor's separators split it; null: the key is computed, nobody can list it. */
  readonly key: string | null;
  /** The known parts of a computed key, with the unknown ones between them: `t(`risk.${level}.label`)`. */
  readonly parts?: readonly string[];
  /** Goes before the key: `keyPrefix` of i18next. */
  readonly prefix?: string;
  /** '' where it is computed. */
  readonly namespace?: string;
  /** Where the key is looked for after `namespace`. */
  readonly otherNamespaces?: readonly string[];
  readonly defaultValue?: string;
  /** With a count, so that the catalog holds plural forms. */
  readonly isPlural?: boolean;
  readonly isOrdinal?: boolean;
  /** Set where the call names a context; '' where it is computed. */
  readonly context?: string;
  /** The code that looks it up: `t`, `i18n.t`, `Trans`. */
  readonly callee: string;
  /**
   * The id of what looks it up, where that is not i18next: the key is whole as it is written, and the catalogs are of
   * kinds of their own (src/languages/stacks).
   */
  readonly stack?: string;
  /** UTF-16 offset of the call, where its argument only leads to the key: a constant, a condition, a template. */
  readonly call?: number;
  /**
   * Set where the file does not prove that this is a look-up: only the function's name says so, or a comment does.
   * It counts where the donor is known to translate in that way.
   */
  readonly evidence?: 'name' | 'comment';
};

/** Why a file, or a part of it, could not be read as its language. */
export type Diagnostic = {
  readonly fault: 'syntax' | 'fallback' | 'too-large' | 'too-deep' | 'other-language';
  /** UTF-16 offset of the first fault. */
  readonly at: number;
};

/** All that one file says, before anybody judges it. In ascending order of spans. */
export type Reading = {
  readonly sites: readonly Site[];
  readonly chains: readonly Chain[];
  readonly keys: readonly KeyUse[];
  /** The columns of a database that it defines, with how much they take. */
  readonly columns?: readonly ColumnSize[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The file's tokens and their nesting without what its literals say: equal before and after an edit that broke
   * nothing. Computed when asked for.
   */
  readonly shape: () => string;
};
