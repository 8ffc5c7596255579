import { renameSync, rmSync, statSync } from 'node:fs';
import { BUILD } from '../model/version.ts';
import { blobsWithout } from './blobs-without.ts';
import { catFileOnce } from './cat-file-once.ts';
import { catFileThrough } from './cat-file-through.ts';
import { fsFailure } from './fs-failure.ts';
import type { Repository } from './git.ts';
import { gramWriter } from './gram-writer.ts';
import { type Row, streamRows } from './stream-rows.ts';
import { readFileOr, writeFile } from './write-file.ts';

type Each = (oid: string, bytes: Buffer) => void;
/** As it is stored: the ids with blanks between, and of each blob where it begins and how long it is. */
type Stored = { readonly build: string; readonly oids: string; readonly spans: readonly number[] };
type Index = {
  readonly build: string;
  readonly oids: readonly string[];
  readonly spans: readonly number[];
  readonly rowOf: (oid: string) => Row | undefined;
};

/** Fewer objects than this come through a pipe: a file would not pay. */
const FEW = 64;
const NOTHING: Stored = { build: '', oids: '', spans: [] };

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
      const { oids: kept, rowOf } = index();
      const wanted = oids.map(rowOf).filter((row) => row !== undefined);
      if (wanted.length === oids.length) streamRows(path, wanted, each);
      else if (oids.length < FEW || oids.length * 2 < kept.length)
        await catFileOnce(repository, oids, each, missing);
      else {
        known = null;
        await keep(path, repository, oids, each, missing);
      }
    },
    /** Blobs that hold none of these texts for sure, A–Z folded. */
    without(texts: readonly string[]): ReadonlySet<string> {
      const { build, oids, spans } = index();
      const lengths = oids.map((_, at) => spans[at * 2 + 1]!);
      return build === BUILD ? blobsWithout(`${path}.grams`, oids, lengths, texts) : new Set();
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
  const kept: string[] = [];
  const spans: number[] = [];
  try {
    const grams = gramWriter(temporaryGrams);
    const note = (oid: string, bytes: Buffer, offset: number) => {
      kept.push(oid);
      spans.push(offset, bytes.length);
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
  writeFile(`${path}.json`, JSON.stringify({ build: BUILD, oids: kept.join(' '), spans } satisfies Stored));
}

function indexOf(path: string): Index {
  const { build, oids: joined, spans } = stored(path);
  const oids = joined === '' ? [] : joined.split(' ');
  let places: ReadonlyMap<string, number> | null = null;
  const rowOf = (oid: string): Row | undefined => {
    places ??= new Map(oids.map((each, at) => [each, at]));
    const at = places.get(oid);
    return at === undefined ? undefined : [oid, spans[at * 2]!, spans[at * 2 + 1]!];
  };
  return { build, oids, spans, rowOf };
}

function stored(path: string): Stored {
  const text = readFileOr(`${path}.json`, null);
  if (text === null) return NOTHING;
  try {
    const index = JSON.parse(text.toString()) as Stored;
    const { oids, spans } = index;
    // In the order of the file: where the last blob ends, the file has to reach.
    const end = (spans.at(-2) ?? 0) + (spans.at(-1) ?? 0);
    const isWhole = spans.length === oids.split(' ').length * 2 && statSync(path).size >= end;
    return isWhole ? index : NOTHING;
  } catch {
    return NOTHING;
  }
}
