import { closeSync, openSync } from 'node:fs';
import type { ObjectFormat } from '../model/snapshot.ts';
import { exitOf, gitFailure, type Repository, spawnGit } from './git.ts';
import { newSpool, type Spool } from './new-spool.ts';
import { storedDeflate } from './stored-deflate.ts';

type ObjectType = 'commit' | 'tree' | 'blob';

/** Collects new objects, and hands them to git: before `finish`, nothing that a ref could name is there. */
export type PackWriter = {
  readonly write: (type: ObjectType, oid: string, bytes: Buffer) => void;
  /** Stores what is left through `index-pack --strict`, which checks every object and every link. */
  readonly finish: () => Promise<void>;
  /** Waits for what is still being indexed, and forgets the rest. */
  readonly discard: () => Promise<void>;
};

const TYPE_CODES: Record<ObjectType, number> = { commit: 1, tree: 2, blob: 3 };
/** A pack of blobs is indexed while the next one is filled: blobs point at nothing, so their order is free. */
const BLOBS_A_PACK = 2_048;

/**
 * A writer of packs, spooled to files so that no tree is held in memory. Blobs may reach the repository early,
 * where nothing names them; the first tree or commit and all that follows it only in `finish`.
 */
export function packWriter(repository: Repository, format: ObjectFormat, spoolFolder: string): PackWriter {
  const known = new Set<string>();
  const indexing: Promise<{ cause: unknown } | null>[] = [];
  let spool = newSpool(spoolFolder, format);
  let onlyBlobs = true;
  const index = async (full: Spool) => {
    try {
      await indexPack(repository, full.close());
    } finally {
      full.discard();
    }
  };
  return {
    write(type, oid, bytes) {
      if (known.has(oid)) return;
      known.add(oid);
      // Not deflated: that took a sixth of a first derive. `git gc` packs it tighter in its own time.
      spool.add(objectHeader(TYPE_CODES[type], bytes.length), ...storedDeflate(bytes));
      onlyBlobs &&= type === 'blob';
      if (!onlyBlobs || spool.count() < BLOBS_A_PACK) return;
      // A failure is told by `finish`, and must not end the process before.
      const failure = index(spool).then(
        () => null,
        (cause: unknown) => ({ cause }),
      );
      indexing.push(failure);
      spool = newSpool(spoolFolder, format);
    },
    async finish() {
      const last = spool;
      spool = newSpool(spoolFolder, format);
      for (const failure of await Promise.all(indexing)) {
        if (failure !== null) throw failure.cause;
      }
      if (last.count() > 0) await index(last);
    },
    async discard() {
      await Promise.all(indexing);
      spool.discard();
    },
  };
}

/** git reads the file itself, so that it works on while we judge the next files. */
async function indexPack(repository: Repository, path: string): Promise<void> {
  const args = ['index-pack', '--stdin', '--strict'];
  const file = openSync(path, 'r');
  try {
    const child = spawnGit(repository, args, {}, { stdin: file });
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout?.resume();
    const exit = await exitOf(child);
    if (exit !== 0) throw gitFailure(repository, args, Buffer.concat(errors).toString(), exit);
  } finally {
    closeSync(file);
  }
}

/** Type and size: four bits, then seven a byte, the high bit saying that more follow. */
function objectHeader(type: number, length: number): Buffer {
  const bytes: number[] = [];
  let rest = Math.floor(length / 16);
  bytes.push((type << 4) | (length % 16) | (rest > 0 ? 0x80 : 0));
  while (rest > 0) {
    bytes.push((rest % 128) | (rest > 127 ? 0x80 : 0));
    rest = Math.floor(rest / 128);
  }
  return Buffer.from(bytes);
}
