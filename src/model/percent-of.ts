/** A share in percent, rounded down to one decimal: only what is complete is 100. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10;
}
