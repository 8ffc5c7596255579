import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readXml } from './xml/read-xml.ts';
import { writeXml } from './xml/write-xml.ts';
import { PLAIN_XML, type XmlDialect } from './xml/xml-dialect.ts';

/** A text is whole with the placeholders in it: `<target>Сайн уу, <x id="INTERPOLATION"/></target>`. */
const XLIFF: XmlDialect = {
  ...PLAIN_XML,
  isWhole: (name) => name === 'source' || name === 'target',
};

/** Catalogs in XLIFF. */
export const xliff: Language = {
  id: 'xliff',
  match: (path) => /\.(?:xlf|xliff)$/i.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readXml(text, XLIFF)),
  write: (site, _index, text) => writeXml(site, text),
};
