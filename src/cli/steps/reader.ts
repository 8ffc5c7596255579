import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { blobStore } from '../../io/blob-store.ts';
import { catFile } from '../../io/cat-file.ts';
import type { Repository } from '../../io/git.ts';
import { SaphanError } from '../../model/error.ts';
import type { DerivePorts } from '../../transfer/ports.ts';

/** Reads a repository's objects straight from git. An object that should be there and is not, is a fault. */
export function gitReader(repository: Repository, donor: string): DerivePorts['read'] {
  return async (oids, each) => {
    let missing = 0;
    await catFile(repository, oids, each, () => missing++);
    if (missing > 0) throw new SaphanError('objects-missing', { source: donor, count: missing });
  };
}

/** The same through the cache of unpacked blobs. */
export function cachedReader(repository: Repository, donor: string, path: string): DerivePorts['read'] {
  mkdirSync(dirname(path), { recursive: true });
  return blobStore(path, gitReader(repository, donor));
}
