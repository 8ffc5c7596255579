import type { Author } from './edit.ts';
import type { Encoding } from './file.ts';

/** One edit as it stands in the derived file: where, how long, and what the donor had written there. */
export type RecordedEdit = {
  /** UTF-16 offsets in the derived text. */
  readonly start: number;
  readonly length: number;
  readonly old: string;
  readonly by: Author;
};

/** A derived file that differs from the donor's in path or text. */
export type RecordedFile = {
  readonly path: string;
  /** The donor's path. */
  readonly from: string;
  /** The names that moved it, as the plan spells them; absent where the path is the donor's. */
  readonly movedBy?: readonly string[];
  readonly encoding: Encoding;
  readonly edits: readonly RecordedEdit[];
  /** The donor's object id, where the edits alone must not bring the text back: a secret was blanked. */
  readonly sealed?: string;
};

/** A donor entry with no counterpart in the derived tree. */
export type LeftOut = { readonly path: string; readonly mode: string; readonly oid: string };

/** A file or folder (its path ends in `/`) whose mode the donor's tree writes otherwise than git lists it: `100664`, `040000`. */
export type OddMode = { readonly path: string; readonly mode: string };

/**
 * All that is needed to get from the derived tree back to the donor's: the proof that the transfer lost
 * nothing, and the source of `explain`. It holds no text of the donor but the words that were replaced.
 */
export type EditRecord = {
  readonly donor: string;
  readonly donorTree: string;
  readonly derivedTree: string;
  readonly files: readonly RecordedFile[];
  readonly leftOut: readonly LeftOut[];
  /** Paths that the donor does not have, or whose file was replaced; that one is then among those left out. */
  readonly added: readonly string[];
  /** By the donor's path; absent where every mode is as git writes it today. */
  readonly modes?: readonly OddMode[];
};
