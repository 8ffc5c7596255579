import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectFormat } from '../model/snapshot.ts';
import { fsFailure } from './fs-failure.ts';

const BUFFERED = 1 << 20;
const HEADER = 12;

/** A pack that is being written (version 2, gitformat-pack(5)): how many objects it holds is known at its end. */
export type Spool = {
  /** An object, in parts; their bytes are only lent. */
  readonly add: (...parts: readonly Buffer[]) => void;
  readonly count: () => number;
  /** Completes the pack, and tells where it is. */
  readonly close: () => string;
  readonly discard: () => void;
};

let counter = 0;

export function newSpool(folder: string, format: ObjectFormat): Spool {
  const path = join(folder, `objects-${process.pid}-${counter++}.tmp`);
  const buffer = Buffer.allocUnsafe(BUFFERED);
  // The header's place: what stands there is known at the end.
  let filled = HEADER;
  let count = 0;
  let file: number | undefined;
  const put = (bytes: Buffer): number => {
    try {
      file ??= openSync(path, 'w+');
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      return file;
    } catch (cause) {
      throw fsFailure(path, cause);
    }
  };
  const flush = (): number => {
    const end = filled;
    filled = 0;
    return put(buffer.subarray(0, end));
  };
  return {
    add(...parts) {
      count++;
      for (const part of parts) {
        if (filled + part.length > BUFFERED) flush();
        if (part.length > BUFFERED) put(part);
        else filled += part.copy(buffer, filled);
      }
    },
    count: () => count,
    close() {
      put(complete(flush(), count, format));
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
