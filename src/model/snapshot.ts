/** One row of a git tree: mode as git writes it (`100644`, `120000`, `160000`), the object's id, the whole path. */
export type Entry = { readonly mode: string; readonly oid: string; readonly path: string };

/** A donor at one commit: what the pass reads. `trees` are the ids of all its directories. */
export type Snapshot = {
  readonly donor: string;
  readonly commit: string;
  readonly tree: string;
  /** The commit's committer date as git writes it (`1690000000 +0000`): the only time a result may hold. */
  readonly date: string;
  readonly objectFormat: ObjectFormat;
  readonly entries: readonly Entry[];
  readonly trees: ReadonlySet<string>;
};

export type ObjectFormat = 'sha1' | 'sha256';

export const SYMLINK = '120000';
export const SUBMODULE = '160000';

export function isRegular(entry: Entry): boolean {
  return entry.mode === '100644' || entry.mode === '100755' || entry.mode === '100664';
}
