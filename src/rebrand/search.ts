import type { Name } from '../model/plan.ts';
import { buildAutomaton, type RawHits } from './automaton.ts';
import type { Hit } from './hit.ts';
import { type Term, termsOf } from './term.ts';
import { unitOffsets } from './unit-offsets.ts';

/** What a search finds: spellings of old names, and of new names that the donor already uses. */
export type Found = { readonly hits: readonly Hit[]; readonly targets: readonly Hit[] };

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

/** One automaton over every spelling of every name, and of every new name, so that a file is read once. */
export function buildSearch(names: readonly Name[]): Search {
  const sources = termsOf(names);
  const known = new Set(sources.map((term) => term.needle));
  const reversed = names.map((name) => ({ ...name, from: name.to, aliases: [] }));
  const targets = termsOf(reversed).filter((term) => !known.has(term.needle));
  const byNeedle = new Map<string, Term[]>();
  for (const term of [...sources, ...targets]) {
    const sharing = byNeedle.get(term.needle);
    if (sharing === undefined) byNeedle.set(term.needle, [term]);
    else sharing.push(term);
  }
  const needles = [...byNeedle.keys()];
  const terms = [...byNeedle.values()];
  const automaton = buildAutomaton(needles.map((needle) => Buffer.from(needle)));
  const lengths = needles.map((needle) => Buffer.byteLength(needle));
  return {
    keyOf: (index) =>
      JSON.stringify(
        terms[index]!.map(({ needle, name, from }) => [needle, name.kind, from, name.to, known.has(needle)]),
      ),
    needles,
    scan: automaton.scan,
    scanFor(indices) {
      const some = buildAutomaton(indices.map((index) => Buffer.from(needles[index]!)));
      return (utf8) => {
        const hits = some.scan(utf8);
        return hits.length === 0 ? hits : hits.map(([needle, end]) => [indices[needle]!, end]);
      };
    },
    locate(raw, utf8) {
      const toUnits = unitOffsets(utf8);
      const hits: Hit[] = [];
      const targetHits: Hit[] = [];
      const ascending = raw
        .map(([needle, end]) => ({ needle, start: end - lengths[needle]!, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
      for (const { needle, start, end } of ascending) {
        const span = { start: toUnits(start), end: toUnits(end) };
        const found = known.has(needles[needle]!) ? hits : targetHits;
        for (const term of terms[needle]!) found.push({ ...span, term });
      }
      return { hits, targets: targetHits };
    },
  };
}
