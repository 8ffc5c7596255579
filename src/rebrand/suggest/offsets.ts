/** Where the words of a name begin, the first aside, counted in letters of the whole: `1` for e-Mongolia. */
export function offsets(parts: readonly string[]): string {
  let at = 0;
  return parts
    .slice(0, -1)
    .map((part) => {
      at += part.length;
      return at;
    })
    .join(',');
}
