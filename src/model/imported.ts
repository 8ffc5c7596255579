/** What a translators' file brought. Each of its rows is in exactly one of the counts after `rows`. */
export type ImportedFile = {
  readonly path: string;
  readonly format: string;
  readonly donor: string;
  readonly language: string;
  /** By this name the import can be taken back. */
  readonly batch: string;
  /** Whether anything of it is in the catalogs now: texts that were taken over, or what was remarked on others. */
  readonly isTaken: boolean;
  readonly counts: Readonly<
    Record<'rows' | 'applied' | 'unchanged' | 'ignored' | 'conflicts' | 'unknown' | 'refused', number>
  >;
};

/** A text of a file that was not taken over, for somebody to settle. `kept` is what the catalog says. */
export type UnsettledText = {
  readonly id: string;
  readonly why: string;
  readonly source: string;
  readonly kept: string;
  readonly suggested: string;
  /** What was said of it, where no catalog has that. */
  readonly remarks?: readonly string[];
};

/** What is to be settled of one translators' file, as the workspace keeps it. */
export type ConflictFile = {
  readonly file: string;
  readonly donor: string;
  readonly language: string;
  readonly texts: readonly UnsettledText[];
};

/** How many texts of a translators' file wait for a person, and the path in the workspace where they stand. */
export type OpenConflicts = Omit<ConflictFile, 'texts'> & { readonly path: string; readonly texts: number };
