import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a directory with a hash of what is in them; caches and the inside of git are no part of it. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const rows = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((row) => !row.isDirectory())
    .map((row) => join(row.parentPath, row.name))
    .filter((path) => !/\/(?:\.git|cache|mirrors)\/|\/\.saphan\/(?!saphan\.schema)/.test(path))
    .sort();
  return Object.fromEntries(
    rows.map((path) => {
      const bytes = lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path);
      return [path.slice(folder.length + 1), createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}
