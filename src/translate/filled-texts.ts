/** A text that says what one or more units say, one behind the other, with values where they have holes. */
export type FilledText = {
  /** In order; not those that stand in the holes of others. */
  readonly units: readonly string[];
  /** What it says once they are translated: values that are no units as they stand, what is between them as it is. */
  readonly target: string;
};

/** A unit and what ships of it. */
export type Filling = { readonly unit: string; readonly source: string; readonly target: string };

/** Says what a text would say in translation, if it is made of units; null if it is not. */
export type FillTexts = (says: string) => FilledText | null;

type Pattern = Filling & {
  readonly runs: readonly string[];
  readonly holes: readonly number[];
  /** It says enough to be known again: not a word alone, which stands in many other texts. */
  readonly isTelling: boolean;
};
type Match = { readonly pattern: Pattern; readonly start: number; readonly end: number };
type Filled = Match & { readonly fills: ReadonlyMap<number, string> };

/** A value is a name, a number, a short list: more would be another sentence. */
const LONGEST_VALUE = 200;
/** How many units are looked for in one text. */
const MOST_UNITS = 4;
/** Which share of a text's letters the units must have themselves, their values left out. */
const LEAST_SHARE = 1 / 3;

/** A word that long is several, in languages that write them together. */
const LONG_WORD = 16;
/** What announces a value: `Total: {0}`. */
const ANNOUNCES = /[:：(["“„«№#=]/;

const MARK = /\{(\d+)\}/g;
const WORD = /[\p{L}\p{M}]{3,}/gu;
const LETTER = /\p{L}/gu;

/**
 * Finds the units that texts are made of. A test rarely says what the code says: it says what becomes of it, `Signed
 * with: iOS 4.17` for `Signed with: {0} {1}`, and two such lines where the code puts two texts together.
 */
export function fillTexts(fillings: readonly Filling[]): FillTexts {
  const byWord = new Map<string, Pattern[]>();
  const targets = new Map(fillings.map(({ source, target }) => [source, target]));
  for (const filling of fillings) {
    const pattern = patternOf(filling);
    const word = pattern === null ? undefined : longestWord(pattern.runs);
    if (pattern === null || word === undefined) continue;
    byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return (says) => {
    const words = new Set(says.match(WORD));
    const candidates = [...words].flatMap((word) => byWord.get(word) ?? []);
    if (candidates.length === 0) return null;
    // What one unit says may stand in the hole of another: `Amount` in `{0} is missing`.
    const around = candidates.filter(({ holes }) => holes.length > 0);
    for (const some of around.length < candidates.length ? [candidates, around] : [candidates]) {
      const chain = chainOf(says, some);
      const made = chain === null ? null : translated(says, chain, targets);
      if (made !== null) return made;
    }
    return null;
  };
}

/** A source that says the same hole twice, or has tags, is not looked for. */
function patternOf(filling: Filling): Pattern | null {
  const holes = [...filling.source.matchAll(MARK)].map(([, number]) => Number(number));
  if (new Set(holes).size < holes.length || /<\/?\d+\/?>/.test(filling.source)) return null;
  const runs = filling.source.split(/\{\d+\}/);
  return { ...filling, holes, runs, isTelling: isTelling(runs) };
}

function isTelling(runs: readonly string[]): boolean {
  const words = runs.flatMap((run) => run.match(WORD) ?? []);
  return words.length > 1 || runs.some((run) => ANNOUNCES.test(run)) || (words[0]?.length ?? 0) >= LONG_WORD;
}

function longestWord(runs: readonly string[]): string | undefined {
  const words = runs.flatMap((run) => run.match(WORD) ?? []);
  return words.reduce<string | undefined>(
    (best, word) => (best === undefined || word.length > best.length ? word : best),
    undefined,
  );
}

/** The units in the order of the text, none over another, with the most of the text's letters as their own. */
function chainOf(says: string, candidates: readonly Pattern[]): readonly Match[] | null {
  const matches = candidates
    .flatMap((pattern) => matchOf(says, pattern) ?? [])
    .sort((a, b) => own(b) - own(a) || a.start - b.start);
  const chosen: Match[] = [];
  for (const match of matches) {
    const isFree = chosen.every(({ start, end }) => match.end <= start || end <= match.start);
    if (isFree && chosen.length < MOST_UNITS) chosen.push(match);
  }
  const letters = chosen.reduce((sum, match) => sum + own(match), 0);
  const isEnough = chosen.length > 0 && letters >= lettersIn(says.replace(MARK, '')) * LEAST_SHARE;
  return isEnough ? chosen.sort((a, b) => a.start - b.start) : null;
}

function own({ pattern }: Match): number {
  return lettersIn(pattern.runs.join(''));
}

function lettersIn(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

/** From the first letter of its own to the last: holes at its ends take what is left between it and its neighbours. */
function matchOf(says: string, pattern: Pattern): Match | null {
  let start: number | null = null;
  let at = 0;
  for (const run of pattern.runs) {
    if (run === '') continue;
    const next = says.indexOf(run, at);
    if (next === -1 || (start !== null && next - at > LONGEST_VALUE)) return null;
    start ??= next;
    at = next + run.length;
  }
  return start === null ? null : { pattern, start, end: at };
}

function translated(
  says: string,
  chain: readonly Match[],
  targets: ReadonlyMap<string, string>,
): FilledText | null {
  // `Delete alert` need not be what `Delete` and `alert` say.
  if (chain.length > 1 && !chain.some(({ pattern }) => pattern.isTelling)) return null;
  const pieces: string[] = [];
  let at = 0;
  for (const [index, match] of chain.entries()) {
    const next = chain[index + 1]?.start ?? says.length;
    const filled = fill(says, match, at, next);
    if (filled === null) return null;
    const { pattern, start, end, fills } = filled;
    // `Page 3` is what `Page {0}` says, `Page of the minister` may be anything.
    if (!pattern.isTelling && [...fills.values()].some((value) => lettersIn(value) > 0)) return null;
    pieces.push(says.slice(at, start), withValues(pattern.target, fills, targets));
    at = end;
  }
  const rest = says.slice(at);
  // What no unit says has to be no text: blanks and signs, or the text is another one.
  if ([...pieces.filter((_, index) => index % 2 === 0), rest].some((gap) => lettersIn(gap) > 0)) return null;
  return { units: chain.map(({ pattern }) => pattern.unit), target: [...pieces, rest].join('') };
}

/** The values of a unit, and how far it reaches with those at its ends; between `from` and `to` it is alone. */
function fill(says: string, match: Match, from: number, to: number): Filled | null {
  const { pattern } = match;
  const { runs, holes } = pattern;
  const fills = new Map<number, string>();
  let { start, end } = match;
  let at = start;
  for (const [index, hole] of holes.entries()) {
    const before = runs[index]!;
    const behind = runs[index + 1]!;
    const begin = index === 0 && before === '' ? from : at + before.length;
    const isLast = index === holes.length - 1 && behind === '';
    const close = isLast ? to : says.indexOf(behind, begin);
    const value = says.slice(begin, close);
    const [lead, tail] = [index === 0 && before === '', isLast];
    const trimmed = trim(value, lead, tail);
    if (trimmed.text === '' || trimmed.text.length > LONGEST_VALUE) return null;
    if (lead) start = begin + trimmed.cut;
    if (isLast) end = begin + trimmed.cut + trimmed.text.length;
    fills.set(hole, trimmed.text);
    at = close;
  }
  return { ...match, start, end, fills };
}

/** Blanks at the outer ends of a unit belong to what is around it. */
function trim(
  value: string,
  atStart: boolean,
  atEnd: boolean,
): { readonly text: string; readonly cut: number } {
  const cut = atStart ? value.length - value.trimStart().length : 0;
  const text = value.slice(cut);
  return { cut, text: atEnd ? text.trimEnd() : text };
}

/** A value that is a text of its own is translated where it stands, so it is here. */
function withValues(
  target: string,
  fills: ReadonlyMap<number, string>,
  targets: ReadonlyMap<string, string>,
): string {
  return target.replace(MARK, (mark, number: string) => {
    const value = fills.get(Number(number));
    return value === undefined ? mark : (targets.get(value) ?? value);
  });
}
