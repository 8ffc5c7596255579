/** The candidate that a slip of the keyboard turns into `word`, or '' when none is near enough to guess. */
export function nearest(word: string, candidates: readonly string[]): string {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = '';
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance, a swap of neighbours counted as one. */
function editDistance(a: string, b: string): number {
  // Far longer words cannot be near, and a hostile key may be megabytes long.
  if (Math.abs(a.length - b.length) > b.length) return Number.POSITIVE_INFINITY;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      row.push(swapped ? Math.min(plain, older[j - 2]! + 1) : plain);
    }
    [older, last] = [last, row];
  }
  return last[b.length]!;
}
