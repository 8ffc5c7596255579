import { byCodePoint } from '../by-code-point.ts';
import type { Entry, ObjectFormat } from '../snapshot.ts';
import { objectId } from './object-id.ts';
import { bytesOfPath, isRawPath } from './path-bytes.ts';

const FOLDER = '40000';
/** Of folders, by their paths with a `/` behind, that are written otherwise. */
const NO_MODES: ReadonlyMap<string, string> = new Map();

/** `key` orders a row as git does: by bytes (so by code points), a directory as if its name ended in `/`. */
type Row = { readonly key: string; readonly mode: string; readonly oid: string };
type Folder = { readonly files: Row[]; readonly folders: Map<string, Folder> };

/** The id of the tree that holds `entries`, calling `write` for each directory object on the way, deepest first. */
export function buildTree(
  entries: readonly Entry[],
  format: ObjectFormat,
  write: (oid: string, bytes: Buffer) => void,
  folderModes: ReadonlyMap<string, string> = NO_MODES,
): string {
  const root: Folder = { files: [], folders: new Map() };
  let path = '';
  let folder = root;
  for (const entry of entries) {
    const slash = entry.path.lastIndexOf('/');
    const above = entry.path.slice(0, Math.max(0, slash));
    // Listings are sorted, so the next entry is mostly in the folder of the last one.
    if (above !== path) folder = folderAt(root, above);
    path = above;
    folder.files.push({ key: entry.path.slice(slash + 1), mode: entry.mode, oid: entry.oid });
  }
  return writeFolder(root, '', format, write, folderModes);
}

function folderAt(root: Folder, path: string): Folder {
  if (path === '') return root;
  let folder = root;
  for (const segment of path.split('/')) {
    let next = folder.folders.get(segment);
    if (next === undefined) {
      next = { files: [], folders: new Map() };
      folder.folders.set(segment, next);
    }
    folder = next;
  }
  return folder;
}

function writeFolder(
  folder: Folder,
  path: string,
  format: ObjectFormat,
  write: (oid: string, bytes: Buffer) => void,
  folderModes: ReadonlyMap<string, string>,
): string {
  const rows = folder.files;
  for (const [name, child] of folder.folders) {
    const below = `${path}${name}/`;
    const mode = folderModes.get(below) ?? FOLDER;
    rows.push({ key: `${name}/`, mode, oid: writeFolder(child, below, format, write, folderModes) });
  }
  const isRaw = rows.some(({ key }) => isRawPath(key));
  if (isRaw) rows.sort((a, b) => Buffer.compare(bytesOfPath(a.key), bytesOfPath(b.key)));
  else rows.sort((a, b) => byCodePoint(a.key, b.key));
  const bytes = isRaw ? joinRaw(rows) : join(rows);
  const oid = objectId('tree', bytes, format);
  write(oid, bytes);
  return oid;
}

function joinRaw(rows: readonly Row[]): Buffer {
  return Buffer.concat(
    rows.flatMap(({ key, mode, oid }) => [
      Buffer.from(`${mode} `),
      bytesOfPath(key.endsWith('/') ? key.slice(0, -1) : key),
      Buffer.from([0]),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

/** Written once and copied: a row's length in UTF-8 is not known before. */
let room = Buffer.allocUnsafeSlow(1 << 16);

function join(rows: readonly Row[]): Buffer {
  let at = 0;
  for (const { key, mode, oid } of rows) {
    const most = at + key.length * 3 + oid.length;
    if (most > room.length) room = Buffer.concat([room], most * 2);
    const name = key.endsWith('/') ? key.slice(0, -1) : key;
    at += room.write(`${mode} ${name}\0`, at);
    at += room.write(oid, at, 'hex');
  }
  return Buffer.from(room.subarray(0, at));
}
