import type { Site } from '../model/site.ts';

/** The words that the texts of a file say in small letters, or with a capital alone: what stands in capitals as well is no abbreviation. */
export function smallWords(sites: readonly Site[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { kind, text } of sites) {
    if (kind === 'comment' || kind === 'key' || !SAID.test(text)) continue;
    for (const [word] of text.matchAll(WORD)) said.add(word.toLowerCase());
  }
  return said;
}

/** A label of one word, or several words: names of the program are written otherwise. */
const SAID = /^\s*\p{Lu}\p{Ll}+\s*[:.!?]?\s*$|\p{Ll} \p{L}|\p{L} \p{Ll}/u;
const WORD = /(?<![\p{L}\p{N}_/.-])\p{L}?\p{Ll}{2,}(?![\p{L}\p{N}_/-])/gu;
