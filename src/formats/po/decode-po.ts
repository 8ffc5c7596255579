import type { RowFault } from '../format.ts';

const CHARSET = /^"Content-Type:[^"]*charset\s*=\s*([\w.:-]+)/im;

/** The text of a PO file without its BOM, or why it has none that can be trusted. */
export function decodePo(bytes: Uint8Array): string | RowFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { fault: 'encoding', detail: 'UTF-16', line: 1 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = CHARSET.exec(new TextDecoder('latin1').decode(bytes))?.[1];
    return { fault: 'encoding', detail: declared ?? 'unknown' };
  }
  const charset = CHARSET.exec(text)?.[1] ?? 'UTF-8';
  // A template has the word CHARSET there. Plain ASCII is UTF-8 as well.
  if (/^(?:utf-?8|us-ascii|ascii|charset)$/i.test(charset)) return text;
  return { fault: 'encoding', detail: charset };
}
