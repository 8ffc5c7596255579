import { KEYWORDS } from '../../model/keywords.ts';

/** Kinds of characters that some places take and others do not. Digits are taken everywhere but in front. */
const KINDS = [/[A-Z]/, /[^\0-\x7f]/, /-/, /_/, /\./, /\$/, /[^\p{L}\p{M}\p{N}._$-]/u, /^\p{Nd}/u];

/** A plan has a handful of spellings, and each of them stands in thousands of places. */
const known = new Map<string, boolean>();

/**
 * Whether a new text may stand wherever the old one stood, by itself: it is made of the same kinds of characters and is
 * no word that a language keeps. Nearly every rename is plain, so that nothing more has to be asked.
 */
export function isPlain(old: string, now: string): boolean {
  const pair = `${old}\0${now}`;
  const said = known.get(pair);
  if (said !== undefined) return said;
  const words = now.split(/[^\p{L}\p{N}_]+/u);
  const answer =
    !words.some((word) => KEYWORDS.has(word)) && KINDS.every((kind) => !kind.test(now) || kind.test(old));
  known.set(pair, answer);
  return answer;
}
