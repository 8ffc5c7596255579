import { byCodePoint } from '../../model/by-code-point.ts';
import type { NameHit } from './name-search.ts';
import { offsets } from './offsets.ts';

/** What was seen of one candidate, in one way of splitting it into words ('' where the spelling shows none). */
type SplitTally = {
  together: number;
  separated: number;
  files: number;
  paths: number;
  readonly spellings: Map<string, number>;
};

/** What was seen of one candidate. `outside` are the places that no longer candidate covers. */
type Tally = { outside: number; readonly splits: Map<string, SplitTally> };

export type CountedName = {
  readonly key: string;
  /** The words as the donor splits them, in lower case; one word where nothing shows a split. */
  readonly parts: readonly string[];
  readonly count: number;
  readonly outside: number;
  readonly files: number;
  readonly paths: number;
  readonly spellings: readonly { readonly spelling: string; readonly count: number }[];
};

export type NameTally = {
  readonly seeText: (text: string, hits: readonly NameHit[]) => void;
  readonly seePath: (hits: readonly NameHit[]) => void;
  readonly result: (key: string, known: readonly string[] | null) => CountedName;
};

/** Two hyphens are a habit, one is a slip. */
const HABIT = 2;
/** A hump in so few of all places is a slip as well (`CItizen`, twice in ten thousand), or there by chance, in a hash. */
const LEAST_HUMPED = 0.01;

export function nameTally(): NameTally {
  const tallies = new Map<string, Tally>();
  const splitTally = (key: string, split: string): SplitTally => {
    const tally = tallies.get(key) ?? { outside: 0, splits: new Map() };
    tallies.set(key, tally);
    const found = tally.splits.get(split) ?? {
      together: 0,
      separated: 0,
      files: 0,
      paths: 0,
      spellings: new Map(),
    };
    tally.splits.set(split, found);
    return found;
  };
  return {
    seeText(text, hits) {
      const longer = longerThan(hits);
      for (const hit of hits) {
        const tally = splitTally(hit.key, hit.separated ? hit.split : `~${hit.split}`);
        tally[hit.separated ? 'separated' : 'together']++;
        const spelling = text.slice(hit.start, hit.end);
        tally.spellings.set(spelling, (tally.spellings.get(spelling) ?? 0) + 1);
        if (!longer(hit.key).some((other) => other.start <= hit.start && other.end >= hit.end))
          tallies.get(hit.key)!.outside++;
      }
      for (const [key, split] of holders(hits)) splitTally(key, split).files++;
    },
    seePath(hits) {
      for (const [key, split] of holders(hits)) splitTally(key, split).paths++;
    },
    result: (key, known) => count(key, known, tallies.get(key) ?? { outside: 0, splits: new Map() }),
  };
}

/** The hits of longer names than a given one; worked out once for each name. */
function longerThan(hits: readonly NameHit[]): (key: string) => readonly NameHit[] {
  const known = new Map<string, readonly NameHit[]>();
  return (key) => {
    const found = known.get(key) ?? hits.filter((other) => other.key.length > key.length);
    known.set(key, found);
    return found;
  };
}

/** Each name that a text holds, under the first of its forms: written together before written apart. */
function holders(hits: readonly NameHit[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, split, separated } of hits) {
    const form = separated ? split : `~${split}`;
    if (!found.has(key) || (!separated && !found.get(key)!.startsWith('~'))) found.set(key, form);
  }
  return found;
}

/** All spellings together, and of those apart only the ones with the gap in the name's own place. */
function count(key: string, known: readonly string[] | null, tally: Tally): CountedName {
  const split = known === null ? ownSplit(tally) : offsets(known);
  const own = [...tally.splits]
    .filter(([form]) => form.startsWith('~') || form === split)
    .map(([, each]) => each);
  const spellings = new Map<string, number>();
  for (const [spelling, n] of own.flatMap((each) => [...each.spellings])) {
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + n);
  }
  return {
    key,
    parts: cut(key, split),
    count: own.reduce((sum, each) => sum + each.together + each.separated, 0),
    outside: tally.outside,
    files: own.reduce((sum, each) => sum + each.files, 0),
    paths: own.reduce((sum, each) => sum + each.paths, 0),
    spellings: [...spellings]
      .map(([spelling, n]) => ({ spelling, count: n }))
      .sort((a, b) => b.count - a.count || byCodePoint(a.spelling, b.spelling)),
  };
}

/** Where the donor itself puts the gap: at a camel hump, else at a separator that it uses more than once. */
function ownSplit({ splits }: Tally): string {
  const all = [...splits.values()].reduce((sum, { together }) => sum + together, 0);
  const weighed = [...splits].flatMap(([form, { together, separated }]): [string, number][] => {
    const split = form.replace('~', '');
    const isHumped = form.startsWith('~') && together >= all * LEAST_HUMPED;
    const weight = isHumped ? together : separated >= HABIT ? separated : 0;
    return split === '' || weight === 0 ? [] : [[split, weight]];
  });
  const sums = new Map<string, number>();
  for (const [split, weight] of weighed) sums.set(split, (sums.get(split) ?? 0) + weight);
  return [...sums].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b))[0]?.[0] ?? '';
}

function cut(key: string, split: string): readonly string[] {
  const at = [0, ...(split === '' ? [] : split.split(',').map(Number)), key.length];
  return at.slice(1).map((end, i) => key.slice(at[i]!, end));
}
