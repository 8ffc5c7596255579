import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fsFailure } from './fs-failure.ts';

const BUFFERED = 1 << 20;

/** Bytes that wait in a file until it is known how many objects they are. */
export type Spool = {
  readonly add: (...chunks: readonly Buffer[]) => void;
  readonly count: () => number;
  /** Writes out what is left, and tells where. */
  readonly close: () => string;
  readonly discard: () => void;
};

let counter = 0;

/** A spool in `folder`; the file appears with the first megabyte. */
export function newSpool(folder: string): Spool {
  const path = join(folder, `objects-${process.pid}-${counter++}.tmp`);
  let chunks: Buffer[] = [];
  let size = 0;
  let count = 0;
  let file: number | undefined;
  const flush = () => {
    try {
      file ??= openSync(path, 'w');
      const bytes = Buffer.concat(chunks);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    } catch (cause) {
      throw fsFailure(path, cause);
    }
    chunks = [];
    size = 0;
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
