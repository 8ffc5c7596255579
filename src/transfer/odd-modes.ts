import { pathOf } from '../model/objects/path-bytes.ts';
import type { OddMode } from '../model/record.ts';

const REGULAR = 0o100000;
const FOLDER = 0o040000;
const KIND = 0o170000;

/**
 * What a listing of git does not say, since it shows every mode as it would write it today: the files and folders below `root`
 * that an older git or another tool wrote otherwise. `treeOf` gives the raw bytes of a tree.
 */
export function oddModes(root: string, treeOf: (oid: string) => Buffer): readonly OddMode[] {
  const odd: OddMode[] = [];
  const waiting: { readonly oid: string; readonly above: string }[] = [{ oid: root, above: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { mode, name, oid } of rowsOf(treeOf(next.oid), root.length / 2)) {
      const path = next.above + name;
      const kind = Number.parseInt(mode, 8) & KIND;
      if (kind === FOLDER) {
        waiting.push({ oid, above: `${path}/` });
        if (mode !== '40000') odd.push({ path: `${path}/`, mode });
      } else if (kind === REGULAR ? mode !== '100644' && mode !== '100755' : mode.startsWith('0'))
        odd.push({ path, mode });
    }
  }
  return odd;
}

/** `<mode> <name>`, a NUL, and the bytes of the id; again and again. */
function* rowsOf(tree: Buffer, idLength: number) {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    const next = end + 1 + idLength;
    yield {
      mode: tree.toString('latin1', at, space),
      name: pathOf(tree.subarray(space + 1, end)),
      oid: tree.toString('hex', end + 1, next),
    };
    at = next;
  }
}
