import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readXml } from './xml/read-xml.ts';
import { writeXml } from './xml/write-xml.ts';
import { PLAIN_XML, type XmlDialect } from './xml/xml-dialect.ts';

const JASPER: XmlDialect = {
  ...PLAIN_XML,
  isShown: ({ name }) => name === 'text',
  isWhole: isExpression,
  isExpression,
};

/** `<textFieldExpression>`, and `<expression>` in files of later versions. */
function isExpression(name: string): boolean {
  return /(?:E|^e)xpression$/.test(name);
}

/** Printed forms of JasperReports: texts, and expressions in Java. */
export const jasper: Language = {
  id: 'jasper',
  match: (path) => /\.jrxml$/i.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readXml(text, JASPER)),
  write: (site, _index, text) => writeXml(site, text),
};
