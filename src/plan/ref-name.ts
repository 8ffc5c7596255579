const PIECES = [
  /^-/, // git itself would read it as an option
  /\.\./,
  /[\x00-\x20\x7f~^:?*[\\]/,
  /@\{/,
  /^@$/,
  /^\//,
  /\/$/,
  /\/\//,
  /\.$/,
  /(?<=^|\/)\./,
  /\.lock(?=\/|$)/,
] as const;

/**
 * The piece of a branch or tag name that `git check-ref-format --allow-onelevel` refuses ('' for an
 * empty name), or null when the name is legal.
 */
export function refNameFault(ref: string): string | null {
  if (ref === '') return '';
  for (const piece of PIECES) {
    const found = piece.exec(ref);
    if (found !== null) return found[0];
  }
  return null;
}
