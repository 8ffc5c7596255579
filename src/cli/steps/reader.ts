import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { blobStore } from '../../io/blob-store.ts';
import { catFileOnce } from '../../io/cat-file-once.ts';
import { catFileThrough } from '../../io/cat-file-through.ts';
import type { Repository } from '../../io/git.ts';
import { type Row, streamRows } from '../../io/stream-rows.ts';
import { SaphanError } from '../../model/error.ts';
import type { DerivePorts } from '../../transfer/ports.ts';

type Read = DerivePorts['read'];
type Source = (oids: readonly string[], each: Parameters<Read>[1], missing: () => void) => Promise<void>;

/** Reads a repository's objects straight from git. */
export function gitReader(repository: Repository, donor: string): Read {
  return complete(donor, (oids, each, missing) => catFileOnce(repository, oids, each, missing));
}

/** The same for many objects at once: git unpacks them into a file of its own, which is removed afterwards. */
export function bulkReader(repository: Repository, donor: string, path: string): Read {
  return complete(donor, async (oids, each, missing) => {
    try {
      await catFileThrough(repository, oids, path, each, missing);
    } finally {
      // Nobody waits for the disk to forget it; what is temporary goes as a whole at the end.
      rm(path, { force: true }).catch(() => undefined);
    }
  });
}

/** For fewer objects than this git is asked through a pipe: a file would not pay. */
const FEW = 64;

/** The same where many of them are asked for again: the file stays until its folder is removed. */
export function repeatedReader(repository: Repository, donor: string, path: string): Read {
  const rows = new Map<string, Row>();
  return complete(donor, async (oids, each, missing) => {
    const known = oids.map((oid) => rows.get(oid)).filter((row) => row !== undefined);
    if (known.length === oids.length) return streamRows(path, known, each);
    if (oids.length < FEW) return catFileOnce(repository, oids, each, missing);
    rows.clear();
    const note: Parameters<typeof catFileThrough>[3] = (oid, bytes, offset) => {
      rows.set(oid, [oid, offset, bytes.length]);
      each(oid, bytes);
    };
    return catFileThrough(repository, oids, path, note, missing);
  });
}

/** The same through the cache of unpacked blobs. */
export function cachedReader(repository: Repository, donor: string, path: string): Read {
  return cachedSource(repository, donor, path).read;
}

/** The cache of unpacked blobs, with what it can tell without reading. */
export function cachedSource(repository: Repository, donor: string, path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const { read, without } = blobStore(path, repository);
  return { read: complete(donor, read), without } satisfies Pick<DerivePorts, 'read' | 'without'>;
}

/** An object that should be there and is not, is a fault. */
function complete(donor: string, source: Source): Read {
  return async (oids, each) => {
    let missing = 0;
    await source(oids, each, () => missing++);
    if (missing > 0) throw new SaphanError('objects-missing', { source: donor, count: missing });
  };
}
