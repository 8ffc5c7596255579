import type { CodePage } from './code-page.ts';

/** How a file's bytes are read as text. `null` means not text: binary, or in an encoding that is not told. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage;

/** A file of the donor, read once. `text()` and `utf8()` are computed when first asked for, and kept. */
export type SourceFile = {
  readonly path: string;
  readonly oid: string;
  readonly bytes: Buffer;
  readonly encoding: Encoding | null;
  /** Why `encoding` is null. */
  readonly unread: 'binary' | 'unknown-encoding' | 'pointer' | null;
  /** The decoded text, a byte order mark included as U+FEFF. */
  readonly text: () => string;
  /** The text as UTF-8: the donor's own bytes where they are that already. */
  readonly utf8: () => Buffer;
};
