import { width } from '../report/width.ts';

/** Below this many columns a text is better left alone. */
const LEAST = 40;

const LAO = /\p{Script=Lao}/u;

/** Breaks a text into lines of so many columns, between words: Lao writes them without spaces, so a dictionary finds them. */
export function wrapWords(text: string, columns: number): string {
  if (columns < LEAST) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(line)) {
    if (current !== '' && width(current + piece.trimEnd()) > columns) {
      lines.push(current.trimEnd());
      current = '';
    }
    current += current === '' ? piece.trimStart() : piece;
  }
  return [...lines, current.trimEnd()].join('\n');
}

/** What may not be torn apart, with the spaces after it. */
function pieces(line: string): readonly string[] {
  return (line.match(/\S+\s*|^\s+/g) ?? []).flatMap((chunk) => (LAO.test(chunk) ? laoWords(chunk) : [chunk]));
}

function laoWords(chunk: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('lo', { granularity: 'word' }).segment(chunk)) {
    const last = words.at(-1) ?? '';
    // Only between two Lao letters: no sign of punctuation or repetition begins a line, and no flag is torn.
    const mayBreak =
      /^\p{Script=Lao}/u.test(segment) && !segment.startsWith('ໆ') && /\p{Script=Lao}$/u.test(last);
    if (mayBreak) words.push(segment);
    else words.splice(-1, 1, last + segment);
  }
  return words;
}
