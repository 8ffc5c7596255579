/** Whether a quote of any kind is open at the end of a part of a line. */
export function isInQuotes(before: string): boolean {
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0);
}
