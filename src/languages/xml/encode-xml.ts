const ENTITY = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A text with the references that XML itself knows put in; entities of a declaration stay as they are written. */
export function decodeXml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name]!;
    const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? whole : String.fromCodePoint(code);
  });
}

/** What XML 1.0 has no way to write: control characters, halves of characters. */
const UNWRITABLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * A text as it is written between tags or, with its quote, in an attribute; null where XML cannot hold it. `keepsEntities`:
 * what looks like an entity is one that the file declares.
 */
export function encodeXml(text: string, quote: '"' | "'" | null, keepsEntities = false): string | null {
  if (UNWRITABLE.test(text)) return null;
  const marks = keepsEntities ? /&(?![A-Za-z_][\w.-]*;)|[<>]/g : /[&<>]/g;
  const escaped = text.replace(marks, (unit) => ESCAPES[unit]!).replaceAll('\r', '&#13;');
  if (quote === null) return escaped;
  return escaped
    .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;')
    .replace(/[\t\n]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}

/** Whether a raw text holds an entity that only its file's declaration explains. */
export function hasOwnEntity(raw: string): boolean {
  return /&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/.test(raw);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
