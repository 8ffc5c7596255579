import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readXml } from './xml/read-xml.ts';
import { writeXml } from './xml/write-xml.ts';
import { PLAIN_XML, type XmlDialect } from './xml/xml-dialect.ts';

const APPLE_FILE = /\.(?:storyboard|xib|plist|stringsdict)$/i;
const SHOWN_KEY = /^(?:text|title|placeholder|prompt|normalTitle|headerTitle|footerTitle|label|hint)$/;

const APPLE: XmlDialect = {
  ...PLAIN_XML,
  isShown: ({ name, attributes }) => name === 'string' && SHOWN_KEY.test(attributes.get('key') ?? ''),
  isLabel: (name) => name === 'key',
  keys: () => [],
};

/** Screens and property lists of Apple's systems, with the plural forms of their catalogs. */
export const apple: Language = {
  id: 'apple',
  match: (path) => APPLE_FILE.test(path),
  read: (text) => {
    if (text.length > LARGEST) return unreadable('too-large');
    // An older property list is written like the source of a program.
    return /^\s*</.test(text) ? readXml(text, APPLE) : unreadable('other-language');
  },
  write: (site, _index, text) => writeXml(site, text),
};
