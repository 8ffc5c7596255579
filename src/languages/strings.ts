import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readStrings } from './strings/read-strings.ts';
import { writeStrings } from './strings/write-strings.ts';

const STRINGS_FILE = /\.strings$/i;

/** Catalogs of Apple's systems: `"key" = "text";`. */
export const strings: Language = {
  id: 'strings',
  match: (path) => STRINGS_FILE.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readStrings(text)),
  write: (site, _index, text) => writeStrings(site, text),
};
