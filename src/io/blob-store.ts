import { closeSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { catFile } from './cat-file.ts';
import { catFileThrough } from './cat-file-through.ts';
import { fsFailure } from './fs-failure.ts';
import type { Repository } from './git.ts';
import { readFileOr, writeFile } from './write-file.ts';

type Each = (oid: string, bytes: Buffer) => void;
type Row = readonly [oid: string, offset: number, length: number];

const CHUNK = 1 << 22;
/** Fewer objects than this come through a pipe: a file would not pay. */
const FEW = 64;

/**
 * Reads a donor's blobs out of one file of unpacked objects: the second run reads them at the speed of the
 * disk instead of inflating them again, and a changed name is looked for in all of them in a moment. The file
 * can be deleted at any time. A large reading that it cannot answer makes it anew.
 */
export function blobStore(path: string, repository: Repository) {
  let known: ReadonlyMap<string, Row> | null = null;
  return async (oids: readonly string[], each: Each, missing: (oid: string) => void): Promise<void> => {
    const rows = known ?? new Map(index(path).map((row) => [row[0], row]));
    known = rows;
    const wanted = oids.map((oid) => rows.get(oid)).filter((row) => row !== undefined);
    if (wanted.length === oids.length) stream(path, wanted, each);
    else if (oids.length < FEW || oids.length * 2 < rows.size) await catFile(repository, oids, each, missing);
    else {
      known = null;
      await keep(path, repository, oids, each, missing);
    }
  };
}

async function keep(
  path: string,
  repository: Repository,
  oids: readonly string[],
  each: Each,
  missing: (oid: string) => void,
): Promise<void> {
  const temporary = `${path}.tmp`;
  rmSync(`${path}.json`, { force: true });
  const rows: Row[] = [];
  const note = (oid: string, bytes: Buffer, offset: number) => {
    rows.push([oid, offset, bytes.length]);
    each(oid, bytes);
  };
  try {
    await catFileThrough(repository, oids, temporary, note, missing);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw fsFailure(path, cause);
  }
  writeFile(`${path}.json`, JSON.stringify({ rows }));
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

/** Reads forward in large steps, into one buffer; a blob that lies across a step's edge begins the next. */
function stream(path: string, rows: readonly Row[], each: Each): void {
  if (rows.length === 0) return;
  const file = open(path);
  const ordered = [...rows].sort((a, b) => a[1] - b[1]);
  let window = Buffer.allocUnsafe(CHUNK);
  let start = 0;
  let end = 0;
  try {
    for (const [oid, offset, length] of ordered) {
      if (offset < start || offset + length > end) {
        if (length > window.length) window = Buffer.allocUnsafe(length);
        start = offset;
        end = offset + fill(file, window, offset);
      }
      each(oid, window.subarray(offset - start, offset - start + length));
    }
  } finally {
    closeSync(file);
  }
}

/** How many bytes were there. */
function fill(file: number, buffer: Buffer, offset: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(file, buffer, filled, buffer.length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw fsFailure(path, cause);
  }
}
