import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { decodeAndroid } from './xml/encode-android.ts';
import { readXml } from './xml/read-xml.ts';
import { writeXml } from './xml/write-xml.ts';
import { PLAIN_XML, type XmlDialect } from './xml/xml-dialect.ts';

const RESOURCE =
  /(?:^|\/)res\/[a-z]+(?:-[\w+-]+)*\/[^/]+\.xml$|(?:^|\/)values(?:-[\w+-]+)*\/[^/]+\.xml$|(?:^|\/)AndroidManifest\.xml$/;

const ANDROID: XmlDialect = {
  ...PLAIN_XML,
  isShown: ({ name }, open) => name === 'string' || isForm(name, open),
  isWhole: (name, open) => (name === 'string' && open.length === 2) || isForm(name, open),
  decode: (text, how) =>
    how === 'markup'
      ? text.trim().replace(/[^<>]+(?=<|$)/g, (part) => spaced(part, decodeAndroid(part)))
      : decodeAndroid(text),
  decodeAttribute: decodeAndroid,
  quoting: (how) => `android ${how}`,
  attributeQuoting: 'android ',
  keys: (attribute, value, span) => {
    const key = /^@(?:(?!android:)[\w.]+:)?(?:string|plurals|array)\/([\w.]+)$/.exec(value)?.[1];
    if (key === undefined) return [];
    // What only designers see need not be there when the program is built.
    const isDesign = attribute.startsWith('tools:');
    return [
      { span, key, callee: '@string', stack: 'android', ...(isDesign && { evidence: 'name' as const }) },
    ];
  },
};

/** One of several: a plural form, an entry of a list. */
function isForm(name: string, open: readonly { readonly name: string }[]): boolean {
  return name === 'item' && /^(?:plurals|string-array|array)$/.test(open.at(-2)?.name ?? '');
}

/** Blanks beside a tag belong to the sentence. */
function spaced(raw: string, text: string): string {
  return `${/^\s/.test(raw) ? ' ' : ''}${text}${/\s$/.test(raw) && text !== '' ? ' ' : ''}`;
}

/** Resources and layouts of Android. */
export const android: Language = {
  id: 'android',
  match: (path) => RESOURCE.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readXml(text, ANDROID)),
  write: (site, _index, text) => writeXml(site, text),
};
