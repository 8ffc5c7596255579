import { isAscii, isUtf8 } from 'node:buffer';
import { fromCodePage, isCodePage, toCodePage } from '../model/code-page.ts';
import type { Encoding, SourceFile } from '../model/file.ts';
import { toldCodePage } from './told-code-page.ts';

/** As git does: a NUL in the first 8 KiB makes a file binary. */
const SNIFF = 8_192;
/** A page description may begin with text alone. */
const PDF = '%PDF-';
const PDF_BEGINS = PDF.charCodeAt(0);
const LFS = 'version https://git-lfs';
const LFS_BEGINS = LFS.charCodeAt(0);

/** Reads bytes as text where that is certain; anything else passes through untouched and is reported. */
export function decode(path: string, oid: string, bytes: Buffer): SourceFile {
  const { encoding, unread } = sniff(path, bytes);
  let text: string | undefined;
  let utf8: Buffer | undefined;
  const decoded = () => {
    text ??= toText(bytes, encoding ?? 'utf-8');
    return text;
  };
  return {
    path,
    oid,
    bytes,
    encoding,
    unread,
    text: decoded,
    utf8: () => {
      utf8 ??= encoding === null || encoding === 'utf-8' ? bytes : Buffer.from(decoded());
      return utf8;
    },
  };
}

/** Nothing is ever written into a file that its encoding lacks: whoever makes edits asks `fitsEncoding`. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (isCodePage(encoding)) {
    const written = toCodePage(text, encoding);
    if (written === null) throw new Error(`a letter that ${encoding} lacks`);
    return Buffer.from(written.buffer);
  }
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

export function toText(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8') return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  if (isCodePage(encoding)) return fromCodePage(bytes, encoding);
  return encoding === 'utf-16le'
    ? bytes.toString('utf16le')
    : Buffer.from(bytes).swap16().toString('utf16le');
}

function sniff(path: string, bytes: Buffer): Pick<SourceFile, 'encoding' | 'unread'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  const head = bytes.length <= SNIFF ? bytes : bytes.subarray(0, SNIFF);
  if (head.indexOf(0) !== -1 || (bytes[0] === PDF_BEGINS && bytes.toString('latin1', 0, PDF.length) === PDF))
    return { encoding: null, unread: 'binary' };
  if (bytes[0] === LFS_BEGINS && bytes.length <= 1_024 && bytes.toString('latin1', 0, LFS.length) === LFS) {
    return { encoding: null, unread: 'pointer' };
  }
  if (isUtf8(bytes)) return { encoding: 'utf-8', unread: null };
  const page = toldCodePage(path, bytes);
  return page === null ? { encoding: null, unread: 'unknown-encoding' } : { encoding: page, unread: null };
}

/** An odd byte would be lost in the decoding, and a file must come back byte for byte. */
function utf16(bytes: Buffer, encoding: Encoding): Pick<SourceFile, 'encoding' | 'unread'> {
  return bytes.length % 2 === 0 ? { encoding, unread: null } : { encoding: null, unread: 'unknown-encoding' };
}
