import type { SourceFile } from '../model/file.ts';
import { BUILD } from '../model/version.ts';

/** What one look at a blob has found: how it is to be read, and which needles stand in it, ascending. */
export type BlobScan = Pick<SourceFile, 'encoding' | 'unread'> & { readonly met: readonly number[] };

/** As it is stored: `[object id, kind of reading, …needles]` for each blob, and what was looked for. */
export type StoredScans = {
  readonly version: string;
  readonly needles: readonly string[];
  readonly blobs: readonly Row[];
};

type Row = readonly [oid: string, kind: number, ...met: number[]];

/** Keeps scans from run to run. It may forget everything at any time. */
export type ScanStore = {
  readonly load: () => StoredScans | null;
  readonly save: (scans: StoredScans) => void;
};

/** What earlier runs have found, in the light of today's needles; `note` adds what this run finds. */
export type ScanMemory = {
  /** Needles that nobody has looked for yet. */
  readonly fresh: readonly number[];
  readonly recall: (oid: string) => BlobScan | undefined;
  readonly note: (oid: string, scan: BlobScan) => void;
  readonly stored: () => StoredScans;
};

const KINDS: readonly Pick<SourceFile, 'encoding' | 'unread'>[] = [
  { encoding: 'utf-8', unread: null },
  { encoding: 'utf-16le', unread: null },
  { encoding: 'utf-16be', unread: null },
  { encoding: null, unread: 'binary' },
  { encoding: null, unread: 'unknown-encoding' },
  { encoding: null, unread: 'pointer' },
];

/** Most blobs hold no needle. */
const BARE: readonly BlobScan[] = KINDS.map((kind) => ({ ...kind, met: [] }));

/** `keeps`: whether anybody will ask for what this run finds. */
export function scanMemory(
  earlier: StoredScans | null,
  needles: readonly string[],
  keeps: boolean,
): ScanMemory {
  const known = earlier?.version === BUILD ? earlier : { needles: [], blobs: [] };
  const today = new Map(needles.map((needle, index) => [needle, index]));
  const becomes = known.needles.map((needle) => today.get(needle));
  const rows = new Map(known.blobs.map((row) => [row[0], row]));
  const noted = new Map<string, Row>();
  const old = new Set(known.needles);
  const isAsBefore = becomes.every((now, before) => now === undefined || now === before);
  const translated = (met: readonly number[]) =>
    isAsBefore
      ? met.filter((index) => becomes[index] !== undefined)
      : ascending(met.flatMap((index) => becomes[index] ?? []));
  return {
    fresh: needles.flatMap((needle, index) => (old.has(needle) ? [] : [index])),
    recall(oid) {
      const row = rows.get(oid);
      if (row === undefined || row.length === 2) return row === undefined ? undefined : BARE[row[1]];
      const [, kind, ...met] = row;
      return { ...KINDS[kind]!, met: translated(met) };
    },
    note(oid, scan) {
      if (!keeps) return;
      const row = rows.get(oid);
      // Most blobs are as they were, and hold nothing.
      noted.set(oid, row?.length === 2 && BARE[row[1]] === scan ? row : rowOf(oid, scan));
    },
    stored: () => ({ version: BUILD, needles, blobs: [...noted.values()] }),
  };
}

function rowOf(oid: string, { encoding, unread, met }: BlobScan): Row {
  const kind = KINDS.findIndex((each) => each.encoding === encoding && each.unread === unread);
  return [oid, kind, ...met];
}

export function ascending(indices: readonly number[]): readonly number[] {
  if (indices.length < 2) return indices;
  return [...new Set(indices)].sort((a, b) => a - b);
}
