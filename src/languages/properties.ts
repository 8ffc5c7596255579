import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readProperties } from './properties/read-properties.ts';
import { writeProperties } from './properties/write-properties.ts';

const PROPERTIES_FILE = /\.properties$/i;

/** Property files of Java, as `java.util.Properties` reads them. */
export const properties: Language = {
  id: 'properties',
  match: (path) => PROPERTIES_FILE.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readProperties(text)),
  write: (site, _index, text) => writeProperties(site, text),
};
