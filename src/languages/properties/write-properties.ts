import type { Site } from '../../model/site.ts';
import { writeLineComment } from '../data/comment-site.ts';

const SHORT: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\f': '\\f',
  '\\': '\\\\',
};

/** A text as a key, a value or a comment; what is beyond ASCII escaped where the file does so. */
export function writeProperties({ quoting }: Site, text: string): string | null {
  if (quoting === '#') return writeLineComment(text);
  const words = quoting.split(' ');
  const isKey = words.includes('key');
  // A key of no letters would take the first of the value for its own.
  if (isKey && text === '') return null;
  const short = text.replace(/[\t\n\r\f\\]/g, (unit) => SHORT[unit]!);
  const marked = isKey ? short.replace(/[ =:#!]/g, '\\$&') : short.replace(/^[ =:]/, '\\$&');
  return marked.replace(
    words.includes('escaped')
      ? /[^\x20-\x7e]/g
      : /[\0-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
