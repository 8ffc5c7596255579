import { byCodePoint } from '../../model/by-code-point.ts';
import { type Clue, type ClueKind, ENOUGH, SUPPORTING, WEIGHTS } from './clue.ts';
import { coreWords, shownWords } from './split-name.ts';

/** What may be a name of the donor. `key` is its letters alone: `emongolia` for e-Mongolia and for EMONGOLIA. */
export type Candidate = {
  readonly key: string;
  /** How clues split it into words, in lower case; null where none does. */
  readonly parts: readonly string[] | null;
  readonly evidence: readonly string[];
};

type Gathered = { weights: Map<ClueKind, number>; splits: Map<string, number>; evidence: string[] };

const MOST = 60;
const MOST_EVIDENCE = 8;
/** So many packages, and such a share of all, begin alike: that is no chance. */
const FAMILY = 3;
const FAMILY_SHARE = 0.2;
/** So many packages below the root make their names those of modules (`sales`, `loyalty`). */
const MODULES = 5;
/** An app of more parts than two has ids for its screens and helpers, too. */
const APP_MODULES = 3;
const MODULE_KINDS: ReadonlySet<ClueKind> = new Set(['npm name', 'Maven name']);
const MODULE_CLUES: ReadonlySet<ClueKind> = new Set([
  'npm name',
  'Maven name',
  'title',
  'heading',
  'app name',
  'app id',
]);

/**
 * The names that the clues speak for, the best attested first. `foreign` are packages of a registry: a name that
 * is exactly one of theirs (react, express) is theirs, and so is the one with `js` behind it (nextjs), which generators
 * of projects leave there; and so is that of one of the `families`, unless the donor itself is called so.
 */
export function gatherCandidates(
  clues: readonly Clue[],
  foreign: readonly string[],
  families: readonly string[] = [],
): readonly Candidate[] {
  const gathered = new Map<string, Gathered>();
  const taken = new Set(
    foreign.flatMap((name) => {
      const letters = name
        .replace(/^@[^/]*\//, '')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
      return [letters, `${letters}js`];
    }),
  );
  const ownFamilies = familiesOf(clues);
  const isMonorepo =
    clues.filter(({ kind }) => MODULE_KINDS.has(kind)).length >= MODULES ||
    new Set(clues.filter(({ kind }) => kind === 'app id').map(({ text }) => text)).size >= APP_MODULES;
  const others = new Set(families);
  for (const clue of clues) {
    if (isMonorepo && isOfModule(clue)) continue;
    for (const words of [...titleParts(clue).map(coreWords), shownName(clue), firstWord(clue)]) {
      const key = words.join('').toLowerCase();
      if (key === '' || taken.has(key)) continue;
      const entry: Gathered = gathered.get(key) ?? { weights: new Map(), splits: new Map(), evidence: [] };
      gathered.set(key, entry);
      const isFamily = clue.kind === 'npm name' && ownFamilies.has(key);
      const kind = isMonorepo && !isFamily ? placedKind(clue) : clue.kind;
      entry.weights.set(kind, Math.max(entry.weights.get(kind) ?? 0, isFamily ? ENOUGH : WEIGHTS[kind]));
      const split = words.join('-').toLowerCase();
      if (words.length > 1) entry.splits.set(split, (entry.splits.get(split) ?? 0) + 1);
      const said = clue.path === '' ? clue.kind : `${clue.kind} in ${clue.path}`;
      if (!entry.evidence.includes(said) && entry.evidence.length < MOST_EVIDENCE) entry.evidence.push(said);
    }
  }
  return [...gathered]
    .filter(([key, { weights }]) => {
      const isOthers = others.has(key) && !weights.has('name of the source');
      return !isOthers && [...weights.keys()].some((kind) => !SUPPORTING.has(kind));
    })
    .map(([key, { weights, splits, evidence }]) => ({
      key,
      weight: sum([...weights.values()]),
      splits,
      evidence,
    }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || byCodePoint(a.key, b.key))
    .slice(0, MOST)
    .map(({ key, splits, evidence }) => ({ key, parts: commonest(splits)?.split('-') ?? null, evidence }));
}

/** A module says its own name in several ways: together they are one clue. */
function placedKind({ kind, path }: Clue): ClueKind {
  return MODULE_CLUES.has(kind) && path.includes('/') ? 'npm name' : kind;
}

/** Where the parts of a monorepo run: `students.mon.bg`, a container and variables of its own say once more what a part is called. */
function isOfModule({ kind, path }: Clue): boolean {
  return (
    kind === 'subdomain' ||
    ((kind === 'container name' || kind === 'environment prefix') && path.includes('/'))
  );
}

/** `e-Mongolia | Government services`: each side of the sign may be the name. */
function titleParts({ kind, text }: Clue): readonly string[] {
  return kind === 'title' || kind === 'heading' || kind === 'app name'
    ? text.split(/\s+[-–—|:•·]\s+|[|:•·]\s/)
    : [text];
}

/** `CoronaCheck`, where code would have it that `Corona` does the checking. */
function shownName({ kind, text }: Clue): readonly string[] {
  const words = kind === 'app name' ? shownWords(text) : [];
  return words.length === coreWords(text).length ? [] : words;
}

/** `diia-cabinet` is a part of diia. Free text has no such order. */
function firstWord({ kind, text }: Clue): readonly string[] {
  if (kind === 'title' || kind === 'heading' || kind === 'environment prefix') return [];
  const words = coreWords(text);
  const first = words[0] ?? '';
  return words.length > 1 && first.length >= 4 ? coreWords(first) : [];
}

function familiesOf(clues: readonly Clue[]): ReadonlySet<string> {
  const names = clues.filter(({ kind }) => kind === 'npm name');
  const counts = new Map<string, number>();
  for (const { text } of names) {
    const first = (coreWords(text)[0] ?? '').toLowerCase();
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const least = Math.max(FAMILY, names.length * FAMILY_SHARE);
  return new Set([...counts].flatMap(([word, count]) => (word !== '' && count >= least ? [word] : [])));
}

function commonest(splits: ReadonlyMap<string, number>): string | undefined {
  return [...splits].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b))[0]?.[0];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
