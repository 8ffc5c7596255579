import { isUtf8 } from 'node:buffer';
import { SaphanError } from '../model/error.ts';
import { readFileOr } from './write-file.ts';

/** A text that people wrote, or null where there is none. Some editors save in an encoding in which nothing of it would be found. */
export function readText(path: string): string | null {
  const bytes = readFileOr(path, null);
  if (bytes === null) return null;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new SaphanError('text-utf16', { path });
  if (!isUtf8(bytes)) throw new SaphanError('text-not-utf8', { path });
  return bytes.toString();
}
