import { properties } from '../../languages/properties.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { Site } from '../../model/site.ts';

/**
 * A resource bundle with texts added behind the last line, sorted. Letters beyond ASCII are escaped where the file does
 * so, or has none and `isLatin`: the Java that reads it may take it for ISO 8859-1.
 */
export function addToProperties(
  text: string,
  entries: ReadonlyMap<string, string>,
  isLatin: boolean,
): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isUtf8 = /[^\0-\x7f]/.test(text);
  const isEscaped = !isUtf8 && (isLatin || /\\u(?!00[0-7])[\da-fA-F]{4}/.test(text));
  const quoting = isEscaped ? 'escaped' : 'utf8';
  const lines = [...entries]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([key, said]) => `${written(key, `key ${quoting}`)}=${written(said, quoting)}${eol}`);
  // A line that ends in a backslash goes on in the next one.
  const isOpen = text !== '' && !/(?:^|[\r\n])$/.test(text);
  return `${text}${isOpen ? eol : ''}${lines.join('')}`;
}

/** What a resource bundle says, by key. */
export function namesInProperties(text: string): ReadonlyMap<string, string> {
  const { sites } = properties.read(text, 'x.properties');
  return new Map(
    sites.flatMap(({ kind, context, text: said }) =>
      kind === 'scalar' && context.property !== undefined ? [[context.property, said] as const] : [],
    ),
  );
}

function written(text: string, quoting: string): string {
  const site: Site = {
    span: { start: 0, end: 0 },
    kind: 'scalar',
    text: '',
    holes: [],
    segments: [{ start: 0, end: 0 }],
    quoting,
    context: { use: 'value' },
    node: 'value',
  };
  return properties.write(site, 0, text) ?? '';
}
