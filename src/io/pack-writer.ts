import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { ObjectFormat } from '../model/snapshot.ts';
import { fsFailure } from './fs-failure.ts';
import { exitOf, gitFailure, type Repository, spawnGit } from './git.ts';

type ObjectType = 'commit' | 'tree' | 'blob';

/** Collects new objects, and hands them to git at once: before `finish`, the repository knows none of them. */
export type PackWriter = {
  readonly write: (type: ObjectType, oid: string, bytes: Buffer) => void;
  /** Number of distinct objects so far. */
  readonly count: () => number;
  /** Stores the pack through `index-pack --strict`, which checks every object and every link. */
  readonly finish: () => Promise<void>;
  readonly discard: () => void;
};

const TYPE_CODES: Record<ObjectType, number> = { commit: 1, tree: 2, blob: 3 };
const BUFFERED = 1 << 20;
/** Git repacks in its own time; here speed counts more than the last tenth of size. */
const LEVEL = 1;

/** A writer of one pack (version 2, gitformat-pack(5)), spooled to a file so that no tree is held in memory. */
export function packWriter(repository: Repository, format: ObjectFormat, spoolFolder: string): PackWriter {
  const spool = join(spoolFolder, `objects-${process.pid}-${counter++}.tmp`);
  const known = new Set<string>();
  let chunks: Buffer[] = [];
  let size = 0;
  let file: number | undefined;
  const flush = () => {
    if (chunks.length === 0) return;
    try {
      file ??= openSync(spool, 'wx');
      const bytes = Buffer.concat(chunks);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } catch (cause) {
      throw fsFailure(spool, cause);
    }
    chunks = [];
    size = 0;
  };
  const discard = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
    rmSync(spool, { force: true });
  };
  return {
    write(type, oid, bytes) {
      if (known.has(oid)) return;
      known.add(oid);
      const packed = deflateSync(bytes, { level: LEVEL });
      chunks.push(objectHeader(TYPE_CODES[type], bytes.length), packed);
      size += packed.length;
      if (size > BUFFERED) flush();
    },
    count: () => known.size,
    async finish() {
      if (known.size === 0) return;
      try {
        flush();
        await indexPack(repository, format, known.size, spool);
      } finally {
        discard();
      }
    },
    discard,
  };
}

let counter = 0;

async function indexPack(
  repository: Repository,
  format: ObjectFormat,
  count: number,
  spool: string,
): Promise<void> {
  const args = ['index-pack', '--stdin', '--strict'];
  const child = spawnGit(repository, args);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdout.resume();
  child.stdin.on('error', () => undefined);
  const ended = exitOf(child);
  const hash = createHash(format);
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(count, 8);
  hash.update(head);
  child.stdin.write(head);
  for await (const chunk of createReadStream(spool)) {
    hash.update(chunk as Buffer);
    if (!child.stdin.write(chunk)) await Promise.race([drained(child.stdin), ended]);
  }
  child.stdin.end(hash.digest());
  const exit = await ended;
  if (exit !== 0) throw gitFailure(args, Buffer.concat(errors).toString(), exit);
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once('drain', () => resolve()));
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
