const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/** The text of the quoted literal that begins at `start`, and where it ends; null where none does. */
export function unquote(
  source: string,
  start: number,
): { readonly text: string; readonly end: number } | null {
  const quote = source[start];
  let text = '';
  for (let at = start + 1; at < source.length; at++) {
    const unit = source[at]!;
    if (unit === quote) return { text, end: at + 1 };
    if (unit === '\n' || (quote === '`' && unit === '$' && source[at + 1] === '{')) return null;
    if (unit !== '\\') text += unit;
    else text += ESCAPES[source[++at] ?? ''] ?? source[at] ?? '';
  }
  return null;
}
