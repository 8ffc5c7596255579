import type { SourceFile } from '../../model/file.ts';
import type { ShownFile } from '../../report/added-text.ts';

/** The longest own file whose lines a diff shows, in bytes: nobody reads more, and all diffs are held at once. */
const MOST_SHOWN = 4 << 20;

/** One side of a file that is laid into the tree, as a diff shows it. Its bytes may be lent: what is kept is read here. */
export function shownFile(file: SourceFile, mode: string): ShownFile {
  const { path, oid, bytes, unread } = file;
  const isText = (unread === null || unread === 'pointer') && bytes.length <= MOST_SHOWN;
  return { path, oid, mode, text: isText ? file.text() : null };
}
