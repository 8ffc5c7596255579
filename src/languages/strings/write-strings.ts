import type { Site } from '../../model/site.ts';
import { writeLineComment } from '../data/comment-site.ts';

const SHORT: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\\': '\\\\',
  '"': '\\"',
};

/** A text as it stands between the quotes of a string, or as a comment. */
export function writeStrings({ quoting }: Pick<Site, 'quoting'>, text: string): string | null {
  if (quoting === '//') return writeLineComment(text);
  if (quoting === '/*')
    return text !== text.trim() || text.includes('*/') || text === '' || text.startsWith('/') ? null : text;
  const escaped = text.replace(/[\n\t\r\\"]/g, (unit) => SHORT[unit]!);
  const unsafe = quoting.includes('ascii') ? /[^\x20-\x7e]/g : /[\0-\x1f\x7f]/g;
  return escaped.replace(unsafe, (unit) => `\\U${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
