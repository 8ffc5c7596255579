import { placeholdersOf } from '../model/placeholders.ts';
import { textHash } from '../model/text-hash.ts';
import { type Dice, laoSyllables, widthOf } from './lao-syllables.ts';

/**
 * A text that looks like Lao and means nothing, to see a layout before there is a translation: what stands in no brackets
 * was not extracted, what lacks a bracket was cut off. Placeholders stay as they are and in their order. The same for the
 * same text and seed.
 */
export function pseudo(text: string, seed = ''): string {
  const [, lead = '', body = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  if (body === '') return text;
  const wanted = rawsOf(body);
  // Words run together as in Lao. Where that would make a placeholder (`{two words}`), they stay apart.
  for (const words of [PHRASE, WORD]) {
    const said = spoken(body, words, diceOf(`${seed}\0${text}`));
    if (rawsOf(said) === wanted) return `${lead}⟦${said}⟧${tail}`;
  }
  return `${lead}⟦${body}⟧${tail}`;
}

const WORD = /[\p{L}\p{M}]+/gu;
const PHRASE = /[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)*/gu;

function spoken(text: string, words: RegExp, roll: Dice): string {
  const placeholders = placeholdersOf(text);
  const growth = growthFor(placeholders.reduce((rest, { raw }) => rest - raw.length, text.length));
  const say = (plain: string): string =>
    plain.replace(words, (word) => laoSyllables(Math.ceil(widthOf(word) * growth), roll));
  let said = '';
  let at = 0;
  for (const { raw, start, end } of placeholders) {
    said += say(text.slice(at, start)) + raw;
    at = end;
  }
  return said + say(text.slice(at));
}

/** Short labels grow most: measured on pairs of Mongolian and Lao labels, one in twenty is wider by half. */
function growthFor(length: number): number {
  return length <= 20 ? 1.4 : length <= 60 ? 1.2 : 1.1;
}

function rawsOf(text: string): string {
  return placeholdersOf(text)
    .map(({ raw }) => raw)
    .join('\0');
}

/** Mulberry32, started with the text's hash. */
function diceOf(text: string): Dice {
  let state = Number.parseInt(textHash(text).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
