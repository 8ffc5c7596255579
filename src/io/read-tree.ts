import { SaphanError } from '../model/error.ts';
import type { Entry } from '../model/snapshot.ts';
import { git, type Repository } from './git.ts';

/** Every file, link and submodule of a tree, and the ids of its directories. */
export type TreeListing = { readonly entries: readonly Entry[]; readonly trees: ReadonlySet<string> };

/** Lists a tree. A path that is not UTF-8 refuses it: it could not come back byte for byte. */
export async function readTree(repository: Repository, tree: string): Promise<TreeListing> {
  const { stdout } = await git(repository, ['ls-tree', '-r', '-t', '-z', '--full-tree', tree]);
  const text = stdout.toString('utf8');
  if (Buffer.byteLength(text) !== stdout.length || text.includes('\ufffd')) {
    throw new SaphanError('path-unreadable', { tree });
  }
  const entries: Entry[] = [];
  const trees = new Set<string>([tree]);
  for (const row of text.split('\0')) {
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
