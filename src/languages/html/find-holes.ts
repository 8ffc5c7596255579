import type { Hole } from '../../model/site.ts';
import { bracedSpans } from './braced-spans.ts';
import type { Dialect } from './dialect.ts';
import { endOfCurly } from './end-of-curly.ts';
import { HIDDEN_CODE } from './hidden-code.ts';

/**
 * Template code in a text: `{{x}}` of Vue, Angular, Handlebars, Jinja; `{%`, `{#` of Jinja; `[[${x}]]` of Thymeleaf;
 * `<%= x %>`, `<?= x ?>`; `${x}`, `#{x}`, `%{x}`.
 */
const OPENING = /\{\{\{?|\{%|\{#|\[[[(][$#*@~]\{|<%[=-]?|<\?(?:php\b|=)|[$#%]\{(?!\{)/g;

const CLOSINGS: readonly (readonly [opening: string, closing: string])[] = [
  ['[[', '}]]'],
  ['[(', '})]'],
  ['<%', '%>'],
  ['<?', '?>'],
];

/** Longer than this it is no expression but text with an odd mark in it. In UTF-16 units. */
const LONGEST = 4000;
/** Where literals and brackets are told: some pages hand whole tables to a macro. */
const LONGEST_CURLY = 50_000;
/** After so many openings without an end, holes are short ones: nobody looks so far from each mark of a broken file. */
const MOST_OPEN = 100;
const SHORT = 100;

/** The holes of a raw text that begins at `offset` in its file, none in another. */
export function findHoles(
  raw: string,
  offset: number,
  { code, hasBraces }: Pick<Dialect, 'code' | 'hasBraces'>,
): readonly Hole[] {
  if (hasBraces) return bracedSpans(raw).map((span) => holeAt(raw, offset, span.start, span.end));
  const own = code.flatMap((form) =>
    [...raw.matchAll(form)].map(({ 0: found, index }) => holeAt(raw, offset, index, index + found.length)),
  );
  if (own.length === 0) return commonHoles(raw, offset);
  // What stands in the code of one engine is none of another's.
  const free = (hole: Hole) =>
    own.every(({ span }) => span.end <= hole.span.start || hole.span.end <= span.start);
  return distinct([...own, ...commonHoles(raw, offset).filter(free)]);
}

/** In order, none in another. */
function distinct(holes: readonly Hole[]): readonly Hole[] {
  const sorted = [...holes].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

function holeAt(raw: string, offset: number, start: number, end: number): Hole {
  return { span: { start: offset + start, end: offset + end }, name: holeName(raw.slice(start, end)) };
}

function commonHoles(raw: string, offset: number): readonly Hole[] {
  if (!/[{[<]/.test(raw)) return [];
  const holes: Hole[] = [];
  let unclosed = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(raw); match !== null; match = OPENING.exec(raw)) {
    const end = endOf(raw, match.index, match[0], unclosed > MOST_OPEN ? SHORT : LONGEST);
    if (end === -1) {
      unclosed++;
      continue;
    }
    holes.push(holeAt(raw, offset, match.index, end));
    OPENING.lastIndex = end;
  }
  return holes;
}

function endOf(raw: string, start: number, opening: string, longest: number): number {
  if (/^\{[{%#]/.test(opening)) return endOfCurly(raw, start, longest === LONGEST ? LONGEST_CURLY : longest);
  const pair = CLOSINGS.find(([mark]) => opening.startsWith(mark));
  if (pair === undefined) return endOfBraces(raw, start + 2, longest);
  const window = raw.slice(start + opening.length, start + longest);
  const at = window.indexOf(pair[1]);
  return at === -1 ? -1 : start + opening.length + at + pair[1].length;
}

/** `${f({ a: 1 })}`: an expression may hold braces of its own. */
function endOfBraces(raw: string, from: number, longest: number): number {
  let depth = 1;
  for (let at = from; at < raw.length && at - from < longest; at++) {
    if (raw[at] === '{') depth++;
    if (raw[at] === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

const WRAPPING =
  /^(?:\{\{\{?[~&]?|\{[%#]-?|\[[[(]|<%[=-]?|<\?(?:php\b|=)|\{!!|<\/?[#@]|@(?=[\w(])|\{(?=[^{%#]))|(?:~?\}\}\}?|-?[%#]\}|[\])]\]|-?%>|\?>|!!\}|\/?>|(?<![{}$#*@~%\s(,:][^{}]*)\})$/g;

/** The expression in a hole. */
function holeName(hole: string): string {
  const inner = hole.replaceAll(HIDDEN_CODE, '').replace(WRAPPING, '').trim();
  return /^[$#*@~%]\{[\s\S]*\}$/.test(inner) ? inner.slice(2, -1).trim() : inner;
}
