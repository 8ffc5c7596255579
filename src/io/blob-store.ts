import { renameSync, rmSync } from 'node:fs';
import { BUILD } from '../model/version.ts';
import { blobsWithout, gramWriter } from './blob-grams.ts';
import { catFile } from './cat-file.ts';
import { catFileThrough } from './cat-file-through.ts';
import { fsFailure } from './fs-failure.ts';
import type { Repository } from './git.ts';
import { type Row, streamRows } from './stream-rows.ts';
import { readFileOr, writeFile } from './write-file.ts';

type Each = (oid: string, bytes: Buffer) => void;
type Index = {
  readonly build: string;
  readonly rows: readonly Row[];
  readonly places: ReadonlyMap<string, Row>;
};

/** Fewer objects than this come through a pipe: a file would not pay. */
const FEW = 64;

/**
 * Reads a donor's blobs out of one file of unpacked objects: the second run reads them at the speed of the
 * disk instead of inflating them again. Filters beside it tell without a look which blobs hold a new name for sure
 * not. The files can be deleted at any time. A large reading that they cannot answer makes them anew.
 */
export function blobStore(path: string, repository: Repository) {
  let known: Index | null = null;
  const index = () => {
    known ??= indexOf(path);
    return known;
  };
  return {
    async read(oids: readonly string[], each: Each, missing: (oid: string) => void): Promise<void> {
      const { rows, places } = index();
      const wanted = oids.map((oid) => places.get(oid)).filter((row) => row !== undefined);
      if (wanted.length === oids.length) streamRows(path, wanted, each);
      else if (oids.length < FEW || oids.length * 2 < rows.length)
        await catFile(repository, oids, each, missing);
      else {
        known = null;
        await keep(path, repository, oids, each, missing);
      }
    },
    /** Blobs that hold none of these texts for sure, A–Z folded. */
    without(texts: readonly string[]): ReadonlySet<string> {
      const { build, rows } = index();
      return build === BUILD ? blobsWithout(`${path}.grams`, rows, texts) : new Set();
    },
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
  const temporaryGrams = `${path}.grams.tmp`;
  rmSync(`${path}.json`, { force: true });
  const rows: Row[] = [];
  try {
    const grams = gramWriter(temporaryGrams);
    const note = (oid: string, bytes: Buffer, offset: number) => {
      rows.push([oid, offset, bytes.length]);
      grams.add(bytes);
      each(oid, bytes);
    };
    await catFileThrough(repository, oids, temporary, note, missing).finally(grams.close);
    renameSync(temporary, path);
    renameSync(temporaryGrams, `${path}.grams`);
  } catch (cause) {
    for (const left of [temporary, temporaryGrams]) rmSync(left, { force: true });
    throw fsFailure(path, cause);
  }
  writeFile(`${path}.json`, JSON.stringify({ build: BUILD, rows }));
}

function indexOf(path: string): Index {
  const { build, rows } = stored(`${path}.json`);
  return { build, rows, places: new Map(rows.map((row) => [row[0], row])) };
}

function stored(path: string): Pick<Index, 'build' | 'rows'> {
  const text = readFileOr(path, null);
  if (text === null) return { build: '', rows: [] };
  try {
    return JSON.parse(text.toString()) as Pick<Index, 'build' | 'rows'>;
  } catch {
    return { build: '', rows: [] };
  }
}
