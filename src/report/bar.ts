const CELLS = 20;

/** A share from 0 to 100 as a bar. It is full only at 100, and says nothing that stands on colour. */
export function bar(percent: number): string {
  const full = Math.min(CELLS, Math.max(0, Math.floor((percent / 100) * CELLS)));
  return '█'.repeat(full) + '░'.repeat(CELLS - full);
}
