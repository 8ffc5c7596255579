import { unitId } from '../model/unit-id.ts';
import { joinWords, type KeyStyle, nameWords, slugWords, styleOf } from './slug-words.ts';

/** A text that needs a key in one catalog. */
export type Wanted = {
  /** As the catalog is to say it. */
  readonly text: string;
  /** The function, variable or class around it, for texts whose own letters make no key. */
  readonly within: string;
};

/** A catalog's keys, in the place where new ones go: what each says; null for a name that holds others. */
export type TakenKeys = ReadonlyMap<string, string | null>;

/** What i18next takes for a plural form, and a mere number where words should be. */
const MISREAD = /[_-](?:zero|one|two|few|many|other|ordinal|plural|\d+)$|^key[-_]?\d*$/i;

/**
 * The key of each text: one that says it already, where there is just one; else its own words in Latin letters. Of several
 * texts of the same words, all but one of nothing but words get a few letters of their hash behind them, and so does one
 * whose words are taken: no key depends on the order of the texts, and a text has the same key wherever it stands.
 */
export function mintKeys(wanted: readonly Wanted[], taken: TakenKeys): ReadonlyMap<string, string> {
  const said = new Map<string, string[]>();
  for (const [key, text] of taken) if (text !== null) said.set(text, [...(said.get(text) ?? []), key]);
  const style = styleOf([...taken.keys()]) ?? 'kebab';
  const within = new Map<string, string>();
  for (const { text, within: name } of wanted) {
    const known = within.get(text);
    if (known === undefined || name < known) within.set(text, name);
  }
  const keys = new Map<string, string>();
  const stems = new Map<string, string[]>();
  for (const [text, name] of within) {
    const known = said.get(text) ?? [];
    if (known.length === 1) keys.set(text, known[0]!);
    else {
      const stem = stemOf(text, name, style);
      stems.set(stem, [...(stems.get(stem) ?? []), text]);
    }
  }
  for (const [stem, texts] of stems) {
    const owner = texts.length === 1 ? texts[0] : only(texts.filter((text) => BARE.test(text)));
    for (const text of texts) {
      const isFree = !taken.has(stem) || taken.get(stem) === text;
      const isPlain = text === owner && isFree && !MISREAD.test(stem) && slugWords(text).length > 0;
      const words = () => [...wordsOf(text, within.get(text)!), tail(text)];
      keys.set(text, isPlain ? stem : joinWords(words(), style));
    }
  }
  return keys;
}

/** Nothing but words: of texts that differ in marks alone, the one whose key needs no more. */
const BARE = /^[\p{L}\p{M}\p{N} -]+$/u;

function only(texts: readonly string[]): string | undefined {
  return texts.length === 1 ? texts[0] : undefined;
}

function wordsOf(text: string, name: string): readonly string[] {
  const words = slugWords(text);
  if (words.length > 0) return words;
  const named = nameWords(name);
  return named.length > 0 ? named : ['text'];
}

function stemOf(text: string, name: string, style: KeyStyle): string {
  return joinWords(wordsOf(text, name), style);
}

/** Six letters and digits, the first a letter, that only this text has. */
function tail(text: string): string {
  return `x${unitId(text).slice(2, 7)}`;
}
