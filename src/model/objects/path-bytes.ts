import { isUtf8 } from 'node:buffer';

/** A half of a pair that stands alone: no letter, so no path in UTF-8 holds one. */
const ESCAPED = /[\ud800-\udfff]/u;

/** Whether a path holds bytes that are not UTF-8. */
export function isRawPath(path: string): boolean {
  return ESCAPED.test(path);
}

/** A path as git keeps it. A byte that is not UTF-8 becomes half of a pair (U+DC80 to U+DCFF), as in Python, so that it can come back. */
export function pathOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let path = '';
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at);
    path += length === 0 ? String.fromCharCode(0xdc00 + bytes[at]!) : bytes.toString('utf8', at, at + length);
    at += length || 1;
  }
  return path;
}

export function bytesOfPath(path: string): Buffer {
  if (!isRawPath(path)) return Buffer.from(path);
  return Buffer.concat(
    [...path].map((character) =>
      isRawPath(character) ? Buffer.from([character.charCodeAt(0) & 0xff]) : Buffer.from(character),
    ),
  );
}

/** How many bytes the character has that begins here; 0 where none does. */
function characterAt(bytes: Buffer, at: number): number {
  for (const length of [1, 2, 3, 4])
    if (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))) return length;
  return 0;
}
