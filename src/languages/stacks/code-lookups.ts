import type { LookUpArguments } from './look-up-arguments.ts';

/** How programs in a language that has a grammar (see `lexer/`) look texts up. */
export type CodeLookups = {
  /** Ids of the languages. */
  readonly languages: readonly string[];
  /** What a file without it looks nothing up: a test on the raw text that spares the search. */
  readonly mark: RegExp;
  /** Functions and methods by their last name. */
  readonly calls?: Readonly<Record<string, LookUpArguments>>;
  /** Methods of the key itself: `'home.title'.tr()`. */
  readonly methods?: readonly string[];
  /** Names of what a key stands behind in square brackets: `localizer["Title"]`. */
  readonly indexed?: RegExp;
  /** Fields that hold a key, by the type of the value that stands before its brace: `Message{ID: "title"}`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Names that stand for keys: `R.string.title`, `AppLocalizations.of(context)!.title`. */
  readonly members?: Members;
  /** A text of an annotation that is a key; its first group is the key. */
  readonly annotated?: RegExp;
};

export type Members = {
  /** What the path begins with. */
  readonly base: RegExp;
  /** What follows it, before the key; with or without arguments. */
  readonly steps: readonly RegExp[];
  /** What else than a key may stand there. */
  readonly others?: RegExp;
  /** Whether a variable that holds such a path leads to keys too. */
  readonly isHeld?: boolean;
  /** What may stand before the base: a path that is somebody else's, `android.R`. */
  readonly notBehind?: RegExp;
  readonly isWeak?: boolean;
};
