import { catFile } from './cat-file.ts';
import type { Repository } from './git.ts';

/** So many bytes of a repository are kept. */
const ROOM = 1 << 20;

type Kept = { readonly blobs: Map<string, Buffer>; room: number };

const KEPT = new WeakMap<Repository, Kept>();

/**
 * As `catFile`, in whatever order, but what was read before is not asked for again while there is room for it: a run reads a
 * small donor for secrets, for manifests, for texts and for names, and each time to start git takes longer than to read.
 */
export async function catFileOnce(
  repository: Repository,
  oids: readonly string[],
  each: (oid: string, bytes: Buffer) => void,
  missing: (oid: string) => void,
): Promise<void> {
  const kept = KEPT.get(repository) ?? { blobs: new Map<string, Buffer>(), room: ROOM };
  KEPT.set(repository, kept);
  const unknown = oids.filter((oid) => !kept.blobs.has(oid));
  for (const oid of oids) {
    const bytes = kept.blobs.get(oid);
    if (bytes !== undefined) each(oid, bytes);
  }
  const note = (oid: string, bytes: Buffer) => {
    if (bytes.length <= kept.room && !kept.blobs.has(oid)) {
      kept.blobs.set(oid, Buffer.from(bytes));
      kept.room -= bytes.length;
    }
    each(oid, bytes);
  };
  await catFile(repository, unknown, note, missing);
}
