import type { Name } from '../model/plan.ts';
import { piecesOf, wordsOf } from '../model/words.ts';
import { capitalize } from './casing.ts';
import { ESCAPES, type Escape, escapeText } from './escape.ts';

/** One spelling to look for. `needle` is in lower case where it is ASCII: the search folds A–Z. */
export type Term = {
  readonly needle: string;
  readonly name: Name;
  /** The old name (the entry's own, or one of its aliases) this spells. */
  readonly from: string;
  readonly parts: readonly string[];
  /** The new name, taken apart in the same way. */
  readonly to: readonly string[];
  readonly separator: string;
  readonly escape: Escape;
};

const WORD_SEPARATORS = ['', '-', '_', '.', ' ', '%20'];
const PACKAGE_SEPARATORS = ['.', '/', '_', '-', '\\', '\\\\', '\\.', '\\\\.'];
const DOMAIN_SEPARATORS = ['.', '\\.', '\\\\.', '%2e'];

/**
 * Every spelling of every name, in the order of the plan. Of two equal spellings the first stands, but none that is what
 * another entry is called: beside `GoGov` the host `go.gov` is no spelling of it.
 */
export function termsOf(names: readonly Name[]): readonly Term[] {
  const terms = new Map<string, Term>();
  const owners = ownersOf(names);
  for (const name of names) {
    for (const from of [name.from, ...name.aliases]) {
      for (const term of spellings(name, from)) {
        const owner = owners.get(term.needle);
        if (owner !== undefined && owner !== name && name.kind !== 'literal') continue;
        // Literals tell cases apart, which the search does not: `erxes` and `Erxes` share a needle.
        const key =
          name.kind === 'literal' || name.only !== undefined
            ? [term.needle, from, ...(name.only ?? [])].join('\0')
            : term.needle;
        if (!terms.has(key)) terms.set(key, term);
      }
    }
  }
  return [...terms.values()];
}

/** Who is called so, as the plan itself writes it, wherever that stands. */
function ownersOf(names: readonly Name[]): ReadonlyMap<string, Name> {
  const owners = new Map<string, Name>();
  for (const name of names) {
    if (name.kind === 'literal' || name.only !== undefined) continue;
    for (const text of [name.from, ...name.aliases]) {
      const needle = foldAscii(text);
      if (!owners.has(needle)) owners.set(needle, name);
    }
  }
  return owners;
}

function* spellings(name: Name, from: string): Generator<Term> {
  for (const { parts, to, separators } of splits(name, from)) {
    const cases = casesOf(parts);
    for (const separator of parts.length > 1 ? separators : separators.slice(0, 1)) {
      for (const cased of cases) {
        const text = cased.join(separator);
        for (const spelling of isAscii(text) ? ESCAPES.slice(0, 1) : ESCAPES) {
          const needle = foldAscii(escapeText(text, spelling));
          yield { needle, name, from, parts, to, separator, escape: spelling };
        }
      }
    }
  }
}

type Split = {
  readonly parts: readonly string[];
  readonly to: readonly string[];
  readonly separators: readonly string[];
};

/** How an old name comes apart, the new one in the same way, and what may stand between the parts. */
function splits({ kind, to }: Name, from: string): readonly Split[] {
  if (kind === 'literal') return [{ parts: [from], to: [to], separators: [''] }];
  if (kind !== 'word') {
    const separators = kind === 'package' ? PACKAGE_SEPARATORS : DOMAIN_SEPARATORS;
    return [{ parts: from.split('.'), to: to.split('.'), separators }];
  }
  const words = { parts: wordsOf(from), to: wordsOf(to), separators: WORD_SEPARATORS };
  // `e-MongoliaApp` as it is written mixes two joints; the pieces between its separators cover that.
  const pieces = { parts: piecesOf(from), to: piecesOf(to), separators: WORD_SEPARATORS };
  return pieces.parts.length === words.parts.length ? [words] : [words, pieces];
}

/** The search folds only ASCII, so words in other scripts are listed lower, UPPER, Capital and as written. */
function casesOf(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.every(isAscii)) return [parts];
  const choices = parts.map((part) =>
    isAscii(part) ? [part] : [...new Set([part, part.toLowerCase(), part.toUpperCase(), capitalize(part)])],
  );
  return choices.reduce<string[][]>(
    (rows, options) => rows.flatMap((row) => options.map((option) => [...row, option])),
    [[]],
  );
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function foldAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
