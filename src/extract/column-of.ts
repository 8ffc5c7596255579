import type { Site } from '../model/site.ts';

/** The longest row that is looked at before an entry, in UTF-16 units. */
const WIDTH = 200;

/**
 * The column that a literal fills in the rows of a variable, or in what a function gives back: `[]stage{{"late", "Paid late"},
 * {"open", "Open"}}`, `map[K]stage{A: {"Open", "open"}}`; null where it stands in no row of several.
 */
export function columnOf({ context, span }: Site, text: string): string | null {
  const { type, function: inside, variable, callee, statement } = context;
  if (callee !== undefined || (variable === undefined && statement !== 'return')) return null;
  // `KINDS_ES = […]`: what a program says in another language, it says in a list for each.
  if (OF_LANGUAGE.test(variable ?? '')) return null;
  const row = ROW.exec(text.slice(Math.max(0, span.start - WIDTH), span.start));
  if (row === null) return null;
  const others = row[1]!.replace(QUOTED, '');
  // `{ name: 'Anna', … }` has no columns but properties.
  if (!/^\s*$|,\s*$/.test(others) || /[:=]/.test(others)) return null;
  const before = others.split(',').length - 1;
  const isLast = /^\s*,?\s*[}\])]/.test(text.slice(span.end, span.end + WIDTH));
  if (before === 0 && isLast) return null;
  // `("AC", "Acre")`: places, languages and currencies have short codes.
  if (SHORT_CODE.test(row[1]!)) return null;
  return `${type}\n${inside}\n${variable}\n${before}`;
}

/** What stands between a bracket, itself an entry of a list or of a map, and the literal. */
const ROW = /[[{(,:]\s*[[{(]((?:[^[\]{}()"'`]|"[^"\n]*"|'[^'\n]*'|`[^`\n]*`)*)$/;
const QUOTED = /"[^"\n]*"|'[^'\n]*'|`[^`\n]*`/g;
const OF_LANGUAGE = /_(?:ES|FR|DE|IT|PT|KO|TL|VI|ZH|AR|RU|CY|PL|HI|UR|HT|KM|LO|MN)$/i;
const SHORT_CODE = /^["'][A-Z]{2,3}["']/;
