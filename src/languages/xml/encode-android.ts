const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g;
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The text of an Android string as the resource compiler reads it, its XML already decoded. */
export function decodeAndroid(raw: string): string {
  const quoted = /^\s*"((?:[^"\\]|\\[\s\S])*)"\s*$/.exec(raw)?.[1];
  const inner = quoted ?? raw.replace(/\s+/g, ' ').trim();
  return inner.replace(ESCAPE, (_, code?: string, unit = '') =>
    code === undefined ? (SHORT[unit] ?? unit) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A text as an Android string: apostrophes and quotes escaped, and a first `@` or `?`, which would name a resource. */
export function encodeAndroid(text: string): string {
  const escaped = text
    .replace(/[\\'"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/^[@?]/, '\\$&');
  // White space is joined and cut at the ends unless it is spelled out.
  return escaped.replace(
    /^ | $|(?<= ) |[\f\v\r\u00a0\u2000-\u200a\u2028\u2029\u3000\ufeff\u1680\u202f\u205f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
