import { isAscii } from 'node:buffer';
import type { Edit } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import { withEdits } from '../model/with-edits.ts';
import { encode } from './decode.ts';

/** The bytes of an edited file. Where all is ASCII, offsets are bytes, and nothing need become text and back. */
export function splice(file: SourceFile, edits: readonly Edit[]): Buffer {
  const isPlain =
    file.encoding === 'utf-8' && isAscii(file.bytes) && edits.every(({ text }) => isPlainText(text));
  return isPlain
    ? spliceBytes(file.bytes, edits)
    : encode(withEdits(file.text(), edits), file.encoding ?? 'utf-8');
}

function isPlainText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

function spliceBytes(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const growth = edits.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const result = Buffer.allocUnsafe(bytes.length + growth);
  let from = 0;
  let to = 0;
  for (const { span, text } of edits) {
    to += bytes.copy(result, to, from, span.start);
    to += result.write(text, to, 'latin1');
    from = span.end;
  }
  bytes.copy(result, to, from);
  return result;
}
