import { isUtf8 } from 'node:buffer';
import type { RowFault } from '../format.ts';

const CHARSET = /^"Content-Type:[^"]*charset\s*=\s*([\w.:-]+)/im;

const IS_UTF_8 = /^(?:utf-?8|us-ascii|ascii|charset)$/i;

/** The text of a PO file without its BOM, or why it has none that can be trusted. */
export function decodePo(bytes: Uint8Array): string | RowFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { fault: 'encoding', detail: 'UTF-16', line: 1 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes))?.[1] ?? 'unknown';
    const detail = IS_UTF_8.test(declared) ? 'unknown' : declared;
    return { fault: 'encoding', detail, line: firstForeignLine(bytes) };
  }
  const charset = CHARSET.exec(text)?.[1] ?? 'UTF-8';
  // A template has the word CHARSET there. Plain ASCII is UTF-8 as well.
  if (IS_UTF_8.test(charset)) return text;
  return { fault: 'encoding', detail: charset };
}

/** Of bytes that are no UTF-8: in that encoding no other character holds the byte of a line's end. */
function firstForeignLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
}
