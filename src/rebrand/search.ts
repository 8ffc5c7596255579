import type { Name } from '../model/plan.ts';
import type { Hit } from './hit.ts';
import type { Lookalike } from './lookalike.ts';
import { needleSearch, type RawHits } from './needle-search.ts';
import { type Term, termsOf } from './term.ts';
import { unitOffsets } from './unit-offsets.ts';

/** What a search finds: spellings of old names, and of new names that the donor already uses. */
export type Found = {
  readonly hits: readonly Hit[];
  readonly targets: readonly Hit[];
  /** Where a needle of something that resembles a name stands. */
  readonly alike: readonly { readonly start: number; readonly end: number; readonly like: Lookalike }[];
};

export type Search = {
  /** All that a needle stands for: equal keys mean equal judgements. */
  readonly keyOf: (needle: number) => string;
  /** What is looked for, A–Z folded. */
  readonly needles: readonly string[];
  /** What stands in the bytes, unjudged: the one look at every file. */
  readonly scan: (utf8: Uint8Array) => RawHits;
  /** The same for some of the needles only. */
  readonly scanFor: (needles: readonly number[]) => (utf8: Uint8Array) => RawHits;
  /** The same in UTF-16 offsets of the text that `utf8` encodes, old names and new ones apart. */
  readonly locate: (raw: RawHits, utf8: Buffer) => Found;
};

/** How far around a needle what it belongs to may reach, in bytes. */
const WINDOW = 96;
/** So many needles at most end at one place. */
const NEAR = 8;

/** One search for every spelling of every name, and of every new name, so that a file is read once. */
export function buildSearch(names: readonly Name[], lookalikes: readonly Lookalike[] = []): Search {
  const sources = termsOf(names);
  const known = new Set(sources.map((term) => term.needle));
  const reversed = names.map(({ kind, to }): Name => ({ kind, from: to, to, aliases: [] }));
  const targets = termsOf(reversed).filter((term) => !known.has(term.needle));
  const byNeedle = new Map<string, Term[]>();
  for (const term of [...sources, ...targets]) {
    const sharing = byNeedle.get(term.needle);
    if (sharing === undefined) byNeedle.set(term.needle, [term]);
    else sharing.push(term);
  }
  const resembling = new Map<string, Lookalike[]>();
  for (const like of lookalikes) {
    if (!byNeedle.has(like.needle)) {
      resembling.set(like.needle, [...(resembling.get(like.needle) ?? []), like]);
    }
  }
  const first = byNeedle.size;
  const needles = [...byNeedle.keys(), ...resembling.keys()];
  const terms = [...byNeedle.values()];
  const likes = [...resembling.values()];
  const search = needleSearch(needles.map((needle) => Buffer.from(needle)));
  const lengths = needles.map((needle) => Buffer.byteLength(needle));
  const isOld = needles.map((needle) => known.has(needle));
  /** Without the needles that resemble nothing where they stand, or that stand inside a name. */
  const sift = (raw: RawHits, utf8: Uint8Array): RawHits => {
    if (likes.length === 0 || raw.every(([needle]) => needle < first)) return raw;
    const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength);
    /** Hits come in the order of their ends, so a name around this one is near it. */
    const isInName = (at: number, start: number, end: number) => {
      for (let i = Math.max(0, at - NEAR); i < raw.length && raw[i]![1] <= end + WINDOW; i++) {
        const [needle, other] = raw[i]!;
        if (needle < first && other >= end && other - lengths[needle]! <= start) return true;
      }
      return false;
    };
    return raw.filter(([needle, end], at) => {
      if (needle < first) return true;
      const start = end - lengths[needle]!;
      if (isInName(at, start, end)) return false;
      const from = Math.max(0, start - WINDOW);
      const text = bytes.toString('latin1', from, end + WINDOW);
      return likes[needle - first]!.some((like) => like.around(text, start - from, end - from) !== null);
    });
  };
  return {
    keyOf: (index) =>
      JSON.stringify(
        index < first
          ? terms[index]!.map(({ needle, name, from }) => [
              needle,
              name.kind,
              from,
              name.to,
              name.only,
              name.spellings,
              known.has(needle),
            ])
          : likes[index - first]!.map(({ needle, rule, why }) => [needle, rule, why]),
      ),
    needles,
    scan: (utf8) => sift(search.scan(utf8), utf8),
    scanFor(indices) {
      const some = needleSearch(indices.map((index) => Buffer.from(needles[index]!)));
      return (utf8) => {
        const hits = some.scan(utf8);
        return hits.length === 0
          ? hits
          : sift(
              hits.map(([needle, end]) => [indices[needle]!, end]),
              utf8,
            );
      };
    },
    locate(raw, utf8) {
      const toUnits = unitOffsets(utf8);
      const hits: Hit[] = [];
      const targetHits: Hit[] = [];
      const alike: Found['alike'][number][] = [];
      const ascending = raw.map(([needle, end]) => ({ needle, from: end - lengths[needle]!, to: end }));
      if (raw.length > 1) ascending.sort((a, b) => a.from - b.from || a.to - b.to);
      for (const { needle, from, to } of ascending) {
        const start = toUnits(from);
        const end = toUnits(to);
        if (needle >= first) {
          for (const like of likes[needle - first]!) alike.push({ start, end, like });
          continue;
        }
        const found = isOld[needle] ? hits : targetHits;
        for (const term of terms[needle]!) found.push({ start, end, term });
      }
      return { hits, targets: targetHits, alike };
    },
  };
}
