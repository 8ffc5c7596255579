import { isUtf8 } from 'node:buffer';
import { pathOf } from '../model/objects/path-bytes.ts';
import type { Entry } from '../model/snapshot.ts';
import { git, type Repository } from './git.ts';

/** Every file, link and submodule of a tree, and the ids of its directories. */
export type TreeListing = { readonly entries: readonly Entry[]; readonly trees: ReadonlySet<string> };

/** Lists a tree. What is not UTF-8 in a path is kept as `pathOf` does. */
export async function readTree(repository: Repository, tree: string): Promise<TreeListing> {
  const { stdout } = await git(repository, ['ls-tree', '-r', '-t', '-z', '--full-tree', tree]);
  const entries: Entry[] = [];
  const trees = new Set<string>([tree]);
  for (const row of rowsOf(stdout)) {
    if (row === '') continue;
    // `<mode> <type> <object id>`, a tab, and the path.
    const tab = row.indexOf('\t');
    const oid = row.slice(row.lastIndexOf(' ', tab) + 1, tab);
    const mode = row.slice(0, row.indexOf(' '));
    if (row.startsWith('tree', mode.length + 1)) trees.add(oid);
    else entries.push({ mode, oid, path: row.slice(tab + 1) });
  }
  return { entries, trees };
}

function rowsOf(listing: Buffer): readonly string[] {
  if (isUtf8(listing)) return listing.toString('utf8').split('\0');
  const rows = listing.toString('latin1').split('\0');
  return rows.map((row) => pathOf(Buffer.from(row, 'latin1')));
}
