/** The next step, where it is more than a command. */
export const NEXT_WORDS = {
  importBack: 'saphan import FILE, when the translators send one back',
  exportForReview: 'saphan export --only translated, for the reviewers',
  settleConflicts: 'edit the catalogs where the file is right, then saphan check texts',
} as const;
