import type { Name } from '../../model/plan.ts';
import type { Hit } from '../hit.ts';
import { leftmostLongest } from '../judge.ts';
import { judgeLookalikes } from '../judge-lookalikes.ts';
import { lookalikesOf } from '../lookalike.ts';
import type { RawHits } from '../needle-search.ts';
import { buildSearch } from '../search.ts';
import { standsAlone } from '../stands-alone.ts';
import type { Candidate } from './candidate.ts';
import { offsets } from './offsets.ts';

/** A candidate found in a text, with the split that its spelling shows: '' for none, `1` for `e-` and `eMongolia`. */
export type NameHit = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly split: string;
  readonly separated: boolean;
};

export type NameSearch = {
  readonly scan: (utf8: Uint8Array) => RawHits;
  /** Those that stand as words of their own, none overlapping another of the same candidate. */
  readonly locate: (raw: RawHits, utf8: Buffer, text: string) => readonly NameHit[];
  /** What resembles a candidate, where none of them stands. */
  readonly resembling: (
    raw: RawHits,
    utf8: Buffer,
    text: string,
    hits: readonly NameHit[],
  ) => readonly Resembling[];
  /** How often each candidate stands in bytes that are no text. */
  readonly inBytes: (raw: RawHits, bytes: Buffer) => ReadonlyMap<string, number>;
};

/** A text that resembles a candidate: a slip, or short for it. `rule` is the candidate's name as it was looked for. */
export type Resembling = {
  readonly rule: string;
  readonly why: string;
  readonly spelling: string;
  readonly start: number;
};

const E_NAME = /^[em][b-df-hj-np-tv-z][a-z]{5,}$/;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
// In a short name every second split is some abbreviation.
const SHORTEST_SPLIT = 5;

/**
 * One search for every candidate, written together or with a separator. Where no clue tells the words of a name,
 * every place may be the gap: `emongolia` finds `e-mongolia`, and the donor's own spelling settles it.
 */
export function nameSearch(candidates: readonly Candidate[]): NameSearch {
  const keyOf = new Map<Name, string>();
  const names = candidates.flatMap(({ key, parts }) =>
    formsOf(key, parts).map((from): Name => {
      // A rule that changes nothing: only what is found counts here.
      const name: Name = { kind: 'word', from, to: from, aliases: [] };
      keyOf.set(name, key);
      return name;
    }),
  );
  const search = buildSearch(names, lookalikesOf(candidates.map(likelyName)));
  return {
    scan: search.scan,
    locate(raw, utf8, text) {
      const hits = search.locate(raw, utf8).hits.filter((hit) => standsAlone(text, hit));
      return groups(hits, (hit) => keyOf.get(hit.term.name)!).flatMap(([key, own]) =>
        leftmostLongest(own).map((hit) => ({
          key,
          start: hit.start,
          end: hit.end,
          split: splitOf(text, hit),
          separated: hit.term.separator !== '',
        })),
      );
    },
    resembling(raw, utf8, text, hits) {
      const { alike } = search.locate(raw, utf8);
      return judgeLookalikes(text, alike, hits).flatMap((found): Resembling[] => {
        if (found.kind !== 'keep') return [];
        const { rule, why, start, end } = found;
        return [{ rule, why, start, spelling: text.slice(start, end) }];
      });
    },
    inBytes(raw, bytes) {
      const counts = new Map<string, number>();
      for (const { term } of search.locate(raw, bytes).hits) {
        const key = keyOf.get(term.name)!;
        if (term.separator === '' || term.parts.length > 1) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** The name that slips and short forms are looked for of: with `e-` set apart, as services of states are called. */
function likelyName({ key, parts }: Candidate): Name {
  const from = parts?.join('-') ?? (E_NAME.test(key) ? `${key[0]}-${key.slice(1)}` : key);
  return { kind: 'word', from, to: from, aliases: [] };
}

function formsOf(key: string, parts: readonly string[] | null): readonly string[] {
  if (parts !== null) return [parts.join('-')];
  const letters = [...key];
  if (letters.length < SHORTEST_SPLIT) return [key];
  return [
    key,
    ...letters.slice(1).map((_, i) => `${letters.slice(0, i + 1).join('')}-${letters.slice(i + 1).join('')}`),
  ];
}

/** The offsets, in letters, at which a spelling shows a new word. */
function splitOf(text: string, { start, end, term }: Hit): string {
  return offsets(term.separator === '' ? text.slice(start, end).split(HUMP) : term.parts);
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): readonly [string, readonly T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...found];
}
