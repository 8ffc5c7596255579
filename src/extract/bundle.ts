const LONGEST_LINE = 5_000;

/** A script or a style sheet that a tool wrote: one line of it is longer than anybody writes. */
export function isBundle(path: string, text: string): boolean {
  if (!/\.(?:[cm]?js|css)$/.test(path)) return false;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > LONGEST_LINE && !hasLongLiteral(text.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}

/** A picture in base64 or a long text makes a long line as well. */
function hasLongLiteral(line: string): boolean {
  const quoted = line.match(/(["'`])[^"'`]{1000,}\1/g) ?? [];
  return line.length - quoted.join('').length <= LONGEST_LINE;
}
