import type { Entry, ObjectFormat } from '../snapshot.ts';
import { objectId } from './object-id.ts';

type Folder = { readonly files: Map<string, Entry>; readonly folders: Map<string, Folder> };

/**
 * The id of the tree that holds `entries`, calling `write` for each directory object on the way, deepest
 * first. Rows are ordered as git orders them: by bytes, a directory as if its name ended in `/`.
 */
export function buildTree(
  entries: readonly Entry[],
  format: ObjectFormat,
  write: (oid: string, bytes: Buffer) => void,
): string {
  const root: Folder = { files: new Map(), folders: new Map() };
  for (const entry of entries) place(root, entry);
  return writeFolder(root, format, write);
}

function place(root: Folder, entry: Entry): void {
  const segments = entry.path.split('/');
  const name = segments.pop()!;
  let folder = root;
  for (const segment of segments) {
    let next = folder.folders.get(segment);
    if (next === undefined) {
      next = { files: new Map(), folders: new Map() };
      folder.folders.set(segment, next);
    }
    folder = next;
  }
  folder.files.set(name, entry);
}

function writeFolder(
  folder: Folder,
  format: ObjectFormat,
  write: (oid: string, bytes: Buffer) => void,
): string {
  const rows: { key: Buffer; head: Buffer; oid: string }[] = [];
  for (const [name, { mode, oid }] of folder.files) {
    rows.push({ key: Buffer.from(name), head: Buffer.from(`${mode} ${name}\0`), oid });
  }
  for (const [name, child] of folder.folders) {
    const oid = writeFolder(child, format, write);
    rows.push({ key: Buffer.from(`${name}/`), head: Buffer.from(`40000 ${name}\0`), oid });
  }
  rows.sort((a, b) => Buffer.compare(a.key, b.key));
  const bytes = Buffer.concat(rows.flatMap(({ head, oid }) => [head, Buffer.from(oid, 'hex')]));
  const oid = objectId('tree', bytes, format);
  write(oid, bytes);
  return oid;
}
