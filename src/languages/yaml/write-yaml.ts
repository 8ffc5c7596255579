import type { Site } from '../../model/site.ts';
import { writeLineComment } from '../data/comment-site.ts';
import type { BlockStyle } from './block-style.ts';
import { canBePlain, isPrintable } from './plain-text.ts';

/** YAML allows no longer key that is not announced by `?`; in UTF-16 units with the quotes. */
const LONGEST_KEY = 1000;

/** A text as a whole scalar: quoted as the one it replaces where that style can hold it, else in double quotes. */
export function writeYaml({ quoting }: Site, text: string): string | null {
  if (quoting === '#') return writeLineComment(text);
  if (quoting.startsWith('{')) return block(JSON.parse(quoting) as BlockStyle, text);
  const words = quoting.split(' ');
  const written = scalar(words, text);
  return words.includes('key') && written.length > LONGEST_KEY ? null : written;
}

function scalar(words: readonly string[], text: string): string {
  if (words[0] === 'plain' && canBePlain(text, words.includes('flow'))) return text;
  if (words[0] === 'single' && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`;
  return doubleQuoted(text, words.includes('ascii'));
}

function doubleQuoted(text: string, isAscii: boolean): string {
  const unsafe = isAscii ? /[^\0-\x7e]/g : /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
  return JSON.stringify(text).replace(
    unsafe,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A first line that begins with white space tells no indentation, and in a folded block any such line changes the meaning of
 * those around it: such a text is quoted instead.
 */
function block({ style, chomp, indent, eol, tail }: BlockStyle, text: string): string | null {
  const body = text.replace(/\n+$/, '');
  const breaks = text.length - body.length;
  const lines = body.split('\n');
  const fits = lines.every(
    (line, at) =>
      isPrintable(line.replaceAll('\t', '')) && !(at === 0 || style === '>' ? /^\s/ : /^\s+$/).test(line),
  );
  const canEnd = breaks < 2 || chomp === '+';
  if (indent === 0 || lines[0] === '' || !fits || !canEnd) {
    // Behind a text in quotes the comment of the header would be one of the file.
    return tail.trim() === '' ? doubleQuoted(text, false) : null;
  }
  const mark = breaks === 0 ? '-' : chomp === '-' ? '' : chomp;
  const folded = style === '>' ? lines.flatMap((line, at) => foldedLine(lines, line, at)) : lines;
  const written = [...folded, ...Array.from({ length: Math.max(0, breaks - 1) }, () => '')];
  const indented = written.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return [`${style}${mark}${tail}`, ...indented].join(eol);
}

/** One line break between two lines of text would be read as a space. */
function foldedLine(lines: readonly string[], line: string, at: number): readonly string[] {
  const next = lines[at + 1];
  return line !== '' && next !== undefined ? [line, ''] : [line];
}
