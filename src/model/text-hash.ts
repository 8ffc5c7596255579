import { hash } from 'node:crypto';

/**
 * A text's fingerprint in translators' files: the first 16 hex digits of its SHA-256 as typed, with CRLF taken as LF,
 * because spreadsheets change the one into the other. Nothing else is folded: under NFC a corrected order of Lao marks
 * would look unchanged, and the correction would be thrown away.
 */
export function textHash(text: string): string {
  return hash('sha256', text.replaceAll('\r\n', '\n'), 'hex').slice(0, 16);
}
