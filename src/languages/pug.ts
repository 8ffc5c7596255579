import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readPug } from './pug/read-pug.ts';
import { writePug } from './pug/write-pug.ts';

/** Pages in Pug, Jade as it was called before. */
export const pug: Language = {
  id: 'pug',
  match: (path) => /\.(?:pug|jade)$/i.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readPug(text)),
  write: writePug,
};
