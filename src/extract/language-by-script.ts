import { scriptOf } from './script.ts';

/** The language that most of those write who write in a script, where no other language of the donors' neighbourhood does. */
const TAGS = 'th lo km my ka hy am el he ar hi bn ta si ko zh'.split(' ');

const SCRIPTS = TAGS.map((tag) => ({ tag, letter: scriptOf(tag)!.letter }));

/** Syllables, which stand beside Chinese characters in Japanese alone. */
const KANA = /[\u3040-\u30ff]/;

/** The language of a text whose letters hardly another is written with; null for Latin and Cyrillic. */
export function languageByScript(text: string): string | null {
  if (KANA.test(text)) return 'ja';
  return SCRIPTS.find(({ letter }) => letter.test(text))?.tag ?? null;
}
