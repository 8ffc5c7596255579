import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { fsFailure } from './fs-failure.ts';
import { readFileOr, writeFile } from './write-file.ts';

type Each = (oid: string, bytes: Buffer) => void;
type Reader = (oids: readonly string[], each: Each) => Promise<void>;
type Row = readonly [oid: string, offset: number, length: number];

const CHUNK = 1 << 22;

/**
 * A donor's blobs, unpacked, in one file: the second run reads them at the speed of the disk instead of
 * inflating them again, and a changed name is looked for in all of them in a moment. It can be deleted at
 * any time. `read` fetches what is not in it, and then keeps just what was asked for.
 */
export function blobStore(path: string, fetch: Reader): Reader {
  return async (oids, each) => {
    const rows = index(path);
    const known = new Map(rows.map((row) => [row[0], row]));
    if (oids.length > 0 && oids.every((oid) => known.has(oid))) {
      stream(
        path,
        oids.map((oid) => known.get(oid)!),
        each,
      );
      return;
    }
    if (oids.length * 2 < rows.length) return fetch(oids, each);
    await keep(path, oids, each, fetch);
  };
}

async function keep(path: string, oids: readonly string[], each: Each, fetch: Reader): Promise<void> {
  const temporary = `${path}.tmp`;
  rmSync(`${path}.json`, { force: true });
  const file = open(temporary, 'w');
  const rows: Row[] = [];
  let offset = 0;
  let pending: Buffer[] = [];
  let waiting = 0;
  const flush = () => {
    const bytes = Buffer.concat(pending);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    pending = [];
    waiting = 0;
  };
  try {
    await fetch(oids, (oid, bytes) => {
      rows.push([oid, offset, bytes.length]);
      offset += bytes.length;
      pending.push(Buffer.from(bytes));
      waiting += bytes.length;
      if (waiting > CHUNK) flush();
      each(oid, bytes);
    });
    flush();
  } catch (cause) {
    closeSync(file);
    rmSync(temporary, { force: true });
    throw fsFailure(path, cause);
  }
  closeSync(file);
  renameSync(temporary, path);
  writeFile(`${path}.json`, JSON.stringify({ size: offset, rows }));
}

function index(path: string): readonly Row[] {
  const text = readFileOr(`${path}.json`, null);
  if (text === null) return [];
  try {
    return (JSON.parse(text.toString()) as { rows: Row[] }).rows;
  } catch {
    return [];
  }
}

/** Reads forward in large steps; a blob that lies across a step's edge is read on its own. */
function stream(path: string, rows: readonly Row[], each: Each): void {
  const file = open(path, 'r');
  const ordered = [...rows].sort((a, b) => a[1] - b[1]);
  let window = Buffer.alloc(0);
  let start = 0;
  try {
    for (const [oid, offset, length] of ordered) {
      if (offset < start || offset + length > start + window.length) {
        window = readAt(file, offset, Math.max(CHUNK, length));
        start = offset;
      }
      each(oid, window.subarray(offset - start, offset - start + length));
    }
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, offset: number, length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function open(path: string, flags: string): number {
  try {
    return openSync(path, flags);
  } catch (cause) {
    throw fsFailure(path, cause);
  }
}
