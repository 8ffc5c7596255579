import { isAscii } from 'node:buffer';
import type { SourceFile } from '../model/file.ts';

// Latin is left out: every program is written in it.
const SCRIPTS = [
  'Cyrillic',
  'Mongolian',
  'Lao',
  'Thai',
  'Khmer',
  'Myanmar',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Ethiopic',
  'Devanagari',
  'Bengali',
  'Sinhala',
  'Tamil',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
] as const;

const LETTERS = SCRIPTS.map((script) => ({ script, letter: new RegExp(`\\p{Script=${script}}`, 'u') }));
// Below U+0370 there is Latin, its accents and signs: of all other scripts nothing.
const BEYOND_LATIN =
  /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\ud7ff\uf900-\ufaff\ufb13-\ufdff\ufe70-\ufeff\u{10000}-\u{1ffff}]/u;

/** How many lines of a file hold a letter of each script, for the scripts that it holds at all. */
export function countScripts(file: SourceFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (isAscii(file.utf8())) return counts;
  const text = file.text();
  if (!BEYOND_LATIN.test(text)) return counts;
  const present = LETTERS.filter(({ letter }) => letter.test(text));
  if (present.length === 0) return counts;
  for (const line of text.split('\n')) {
    if (!BEYOND_LATIN.test(line)) continue;
    for (const { script, letter } of present) {
      if (letter.test(line)) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  return counts;
}
