import { CODE_PAGES } from '../model/code-page.ts';
import type { SourceFile } from '../model/file.ts';
import { BUILD } from '../model/version.ts';

/** What one look at a blob has found: how it is to be read, and which needles stand in it, ascending. */
export type BlobScan = Pick<SourceFile, 'encoding' | 'unread'> & { readonly met: readonly number[] };

/** As it is stored: of blobs that say the same, the kind of reading, the needles in them, and their ids with blanks between. */
export type StoredScans = {
  readonly version: string;
  readonly needles: readonly string[];
  readonly groups: readonly (readonly [kind: number, met: readonly number[], oids: string])[];
};

/** Keeps scans from run to run. It may forget everything at any time. */
export type ScanStore = {
  readonly load: () => StoredScans | null;
  /** Whoever keeps them asks for them in their own time. */
  readonly save: (scans: () => StoredScans) => void;
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
  ...CODE_PAGES.map((encoding) => ({ encoding, unread: null })),
];

/** `keeps`: whether anybody will ask for what this run finds. */
export function scanMemory(
  earlier: StoredScans | null,
  needles: readonly string[],
  keeps: boolean,
): ScanMemory {
  const known = earlier?.version === BUILD ? earlier : { needles: [], groups: [] };
  const today = new Map(needles.map((needle, index) => [needle, index]));
  const becomes = known.needles.map((needle) => today.get(needle));
  const old = new Set(known.needles);
  // Thousands of blobs say the same: they share what is said.
  const shared = new Map<string, BlobScan>();
  const one = (kind: number, met: readonly number[]): BlobScan => {
    const key = `${kind} ${met.join()}`;
    const scan = shared.get(key) ?? { ...KINDS[kind]!, met };
    shared.set(key, scan);
    return scan;
  };
  const recalled = new Map<string, BlobScan>();
  for (const [kind, met, oids] of known.groups) {
    const scan = one(kind, ascending(met.flatMap((index) => becomes[index] ?? [])));
    for (const oid of oids.split(' ')) recalled.set(oid, scan);
  }
  const noted = new Map<string, BlobScan>();
  return {
    fresh: needles.flatMap((needle, index) => (old.has(needle) ? [] : [index])),
    recall: (oid) => recalled.get(oid),
    note(oid, scan) {
      if (keeps) noted.set(oid, scan === recalled.get(oid) ? scan : one(kindOf(scan), scan.met));
    },
    stored() {
      const groups = new Map<BlobScan, string[]>();
      for (const [oid, scan] of noted) {
        const oids = groups.get(scan);
        if (oids === undefined) groups.set(scan, [oid]);
        else oids.push(oid);
      }
      return {
        version: BUILD,
        needles,
        groups: [...groups].map(([scan, oids]) => [kindOf(scan), scan.met, oids.join(' ')] as const),
      };
    },
  };
}

function kindOf({ encoding, unread }: BlobScan): number {
  return KINDS.findIndex((each) => each.encoding === encoding && each.unread === unread);
}

export function ascending(indices: readonly number[]): readonly number[] {
  if (indices.length < 2) return indices;
  return [...new Set(indices)].sort((a, b) => a - b);
}
