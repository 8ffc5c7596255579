/** A note of a catalog entry that says how long its translation may be: `at most 50 characters`. */
export function limitNote(characters: number): string {
  return `at most ${characters} characters`;
}

const LIMIT = /^at most (\d{1,6}) characters$/;

/** The characters that such a note allows; null for any other. */
export function readLimitNote(note: string): number | null {
  const told = LIMIT.exec(note)?.[1];
  return told === undefined ? null : Number(told);
}
