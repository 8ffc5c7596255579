import type { Site } from '../../model/site.ts';
import { writeLoose } from '../html/loose-literals.ts';

const LOOSE = /^loose (\S+):(.)$/;
const ATTRIBUTE = /^attribute (.)$/;

/** A text over a segment of a site of Pug; see `Language.write`. */
export function writePug(
  { quoting, segments, text: said }: Site,
  index: number,
  text: string,
): string | null {
  const loose = LOOSE.exec(quoting);
  if (loose !== null) return writeLoose(text, said, loose[2]!, loose[1]!);
  const quote = ATTRIBUTE.exec(quoting)?.[1];
  if (quote !== undefined) {
    if (/[\0-\x09\x0b-\x1f\u2028\u2029]/.test(text)) return null;
    return text.replace(/[\\"'\n]/g, (mark) =>
      mark === '\n' ? '\\n' : mark === '\\' || mark === quote ? `\\${mark}` : mark,
    );
  }
  // What could begin code, or would be cut off at an end of the line.
  if (/[\0-\x08\x0a-\x1f]|[#!][{[]|[#!]$|^[{[]/.test(text)) return null;
  if ((index === 0 && /^[ \t]/.test(text)) || (index === segments.length - 1 && /[ \t]$/.test(text)))
    return null;
  if (segments.length === 1 && text === '') return null;
  if (quoting === 'markup') return /[<>]/.test(text) ? text : null;
  return text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!);
}
