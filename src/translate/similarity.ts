/** The pairs of neighbouring characters of a text, each with its count; white space counts as one space. */
export type Bigrams = ReadonlyMap<string, number>;

export function bigramsOf(text: string): Bigrams {
  const characters = [...text.replace(/\s+/g, ' ').trim().toLowerCase()];
  const counts = new Map<string, number>();
  for (let i = 1; i < characters.length; i++) {
    const pair = characters[i - 1]! + characters[i]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient, from 0 (nothing in common) to 1 (the same pairs). */
export function similarity(a: Bigrams, b: Bigrams): number {
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 0 : (2 * common) / total;
}

function sizeOf(bigrams: Bigrams): number {
  let size = 0;
  for (const count of bigrams.values()) size += count;
  return size;
}
