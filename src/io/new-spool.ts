import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectFormat } from '../model/snapshot.ts';
import { fsFailure } from './fs-failure.ts';

const BUFFERED = 1 << 20;
const HEADER = 12;

/** A pack that is being written (version 2, gitformat-pack(5)): how many objects it holds is known at its end. */
export type Spool = {
  readonly add: (...chunks: readonly Buffer[]) => void;
  readonly count: () => number;
  /** Completes the pack, and tells where it is. */
  readonly close: () => string;
  readonly discard: () => void;
};

let counter = 0;

export function newSpool(folder: string, format: ObjectFormat): Spool {
  const path = join(folder, `objects-${process.pid}-${counter++}.tmp`);
  let chunks: Buffer[] = [Buffer.alloc(HEADER)];
  let size = 0;
  let count = 0;
  let file: number | undefined;
  const flush = (): number => {
    try {
      file ??= openSync(path, 'w+');
      const bytes = Buffer.concat(chunks);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      chunks = [];
      size = 0;
      return file;
    } catch (cause) {
      throw fsFailure(path, cause);
    }
  };
  return {
    add(...more) {
      count++;
      chunks.push(...more);
      for (const chunk of more) size += chunk.length;
      if (size > BUFFERED) flush();
    },
    count: () => count,
    close() {
      const digest = complete(flush(), count, format);
      chunks = [digest];
      flush();
      return path;
    },
    discard() {
      if (file !== undefined) closeSync(file);
      file = undefined;
      rmSync(path, { force: true });
    },
  };
}

/** Puts the header in its place, and returns the checksum that ends a pack. */
function complete(file: number, count: number, format: ObjectFormat): Buffer {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(count, 8);
  writeSync(file, header, 0, HEADER, 0);
  const hash = createHash(format);
  const buffer = Buffer.allocUnsafe(BUFFERED);
  for (let at = 0; ; ) {
    const read = readSync(file, buffer, 0, buffer.length, at);
    if (read === 0) return hash.digest();
    hash.update(buffer.subarray(0, read));
    at += read;
  }
}
