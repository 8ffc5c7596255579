const ESCAPED = /\\(?:u([\da-fA-F]{4})|(?:\r\n|[\r\n])[ \t\f]*|([\s\S]))/g;
const SHORT: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** The text of a raw key or value: escapes decoded, lines that go on joined. */
export function decodeProperty(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPED, (_, code?: string, unit?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return unit === undefined ? '' : (SHORT[unit] ?? unit);
  });
}
