/** A line of a .properties file: its key, the raw value, what parts them, and the UTF-16 offset of the key. */
export type PropertyLine = {
  readonly key: string;
  readonly value: string;
  readonly separator: '=' | ':' | ' ' | '';
  readonly at: number;
};

const LINE =
  /^[ \t\f]*((?:[^\s=:\\#!]|\\.)(?:[^\s=:\\]|\\.)*)([ \t\f]*[=:][ \t\f]*|[ \t\f]+|)((?:[^\r\n\\]|\\.|\\\r?\n)*)/gm;

/** The keys of a .properties file as Java reads it: parted by `=`, `:` or white space, lines continued by `\`. */
export function propertyLines(text: string): readonly PropertyLine[] {
  const lines: PropertyLine[] = [];
  for (const match of text.matchAll(LINE)) {
    const [whole, key = '', joint = '', value = ''] = match;
    // A continuation of the line before is no key.
    if (lines.length > 0 && match.index < lines.at(-1)!.at + lines.at(-1)!.key.length) continue;
    const mark = joint.trim();
    const separator = mark === '=' || mark === ':' ? mark : joint === '' ? '' : ' ';
    lines.push({ key: unescapeKey(key), value, separator, at: match.index + whole.indexOf(key) });
  }
  return lines;
}

function unescapeKey(key: string): string {
  return key
    .replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');
}
