import type { Edit } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { OutcomeCache } from './outcome.ts';
import type { ScanStore } from './scan-memory.ts';

/** A file whose text changes, with the donor's path and its new one, for those who want to see it. */
export type FileChange = {
  readonly from: string;
  readonly to: string;
  readonly before: SourceFile;
  readonly after: string;
  /** In ascending order; their spans are of the text before. */
  readonly edits: readonly Edit[];
  /** It is a symbolic link: the text is its target. */
  readonly isLink?: true;
};

/** A file that the catalogs or the overlay bring, with what the donor has in its place, for those who want to see it. */
export type AddedChange = {
  readonly mode: string;
  readonly after: SourceFile;
  readonly replaced: { readonly mode: string; readonly before: SourceFile } | null;
};

/** All that the pass asks of the world outside. */
export type DerivePorts = {
  /** Calls `each` once for every object, in any order. The bytes are only lent. */
  readonly read: (oids: readonly string[], each: (oid: string, bytes: Buffer) => void) => Promise<void>;
  /** Objects that hold none of these texts for sure, A–Z folded: they need not be read for them. */
  readonly without?: (texts: readonly string[]) => ReadonlySet<string>;
  /** Takes an object of the derived tree that the donor's tree does not have. */
  readonly write: (type: 'blob' | 'tree', oid: string, bytes: Buffer) => void;
  /** Whether anybody asks what the derived objects are called: to make and hash them is a tenth of a pass. */
  readonly named: boolean;
  /** Whether an object of an earlier derive is still there. */
  readonly has: (oid: string) => boolean;
  /** null: everything is judged anew, as a proof must be. */
  readonly cache: OutcomeCache | null;
  /** What earlier runs have seen in each blob, so that it need not be read again; null as above. */
  readonly scans: ScanStore | null;
  /** `slow`: a file that takes long by itself, said before it is read. */
  readonly progress: (done: number, total: number, slow?: string) => void;
  readonly onChange?: (change: FileChange) => void;
  /** In any order. */
  readonly onAdded?: (added: AddedChange) => void;
};
