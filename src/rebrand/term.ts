import type { Name } from '../model/plan.ts';
import { capitalize } from './casing.ts';
import { ESCAPES, type Escape, escapeText } from './escape.ts';
import { wordsOf } from './words.ts';

/** One spelling to look for. `needle` is in lower case where it is ASCII: the search folds A–Z. */
export type Term = {
  readonly needle: string;
  readonly name: Name;
  /** The old name (the entry's own, or one of its aliases) this spells. */
  readonly from: string;
  readonly parts: readonly string[];
  readonly separator: string;
  readonly escape: Escape;
};

const WORD_SEPARATORS = ['', '-', '_', '.', ' ', '%20'];
const PACKAGE_SEPARATORS = ['.', '/', '_', '-', '\\', '\\.', '\\\\.'];
const DOMAIN_SEPARATORS = ['.', '\\.', '\\\\.', '%2e'];

/** Every spelling of every name, in the order of the plan; of two equal needles the first stands. */
export function termsOf(names: readonly Name[]): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const name of names) {
    for (const from of [name.from, ...name.aliases]) {
      for (const term of spellings(name, from)) {
        if (!terms.has(term.needle)) terms.set(term.needle, term);
      }
    }
  }
  return [...terms.values()];
}

function* spellings(name: Name, from: string): Generator<Term> {
  const [parts, separators] = partsOf(name, from);
  for (const separator of parts.length > 1 ? separators : separators.slice(0, 1)) {
    for (const cased of casesOf(parts)) {
      const text = cased.join(separator);
      for (const spelling of isAscii(text) ? ESCAPES.slice(0, 1) : ESCAPES) {
        const needle = foldAscii(escapeText(text, spelling));
        yield { needle, name, from, parts, separator, escape: spelling };
      }
    }
  }
}

/** The parts of an old or a new name, and what may stand between them. */
function partsOf(name: Name, from: string): [readonly string[], readonly string[]] {
  if (name.kind === 'word') return [wordsOf(from), WORD_SEPARATORS];
  if (name.kind === 'package') return [from.split('.'), PACKAGE_SEPARATORS];
  if (name.kind === 'domain') return [from.split('.'), DOMAIN_SEPARATORS];
  return [[from], ['']];
}

/** The new name's parts, split as the old name's are. */
export function targetParts(name: Name): readonly string[] {
  if (name.kind === 'word') return wordsOf(name.to);
  return name.kind === 'literal' ? [name.to] : name.to.split('.');
}

/** The search folds only ASCII, so words in other scripts are listed lower, UPPER, Capital and as written. */
function casesOf(parts: readonly string[]): readonly (readonly string[])[] {
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
