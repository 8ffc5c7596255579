import type { Hole } from '../../model/site.ts';

/**
 * Template code in a text: `{{x}}` of Vue, Angular, Handlebars, Jinja; `{%`, `{#` of Jinja; `[[${x}]]` of Thymeleaf;
 * `<%= x %>`, `<?= x ?>`; `${x}`, `#{x}`, `%{x}`.
 */
const OPENING = /\{\{\{?|\{%|\{#|\[[[(][$#*@~]\{|<%[=-]?|<\?(?:php\b|=)|[$#%]\{(?!\{)/g;

const CLOSINGS: readonly (readonly [opening: string, closing: string])[] = [
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['[[', '}]]'],
  ['[(', '})]'],
  ['<%', '%>'],
  ['<?', '?>'],
];

/** Longer than this it is no expression but text with an odd mark in it. In UTF-16 units. */
const LONGEST = 4000;

/** The holes of a raw text that begins at `offset` in its file, none in another. */
export function findHoles(raw: string, offset: number): readonly Hole[] {
  if (!/[{[<]/.test(raw)) return [];
  const holes: Hole[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(raw); match !== null; match = OPENING.exec(raw)) {
    const end = endOf(raw, match.index, match[0]);
    if (end === -1) continue;
    const span = { start: offset + match.index, end: offset + end };
    holes.push({ span, name: holeName(raw.slice(match.index, end)) });
    OPENING.lastIndex = end;
  }
  return holes;
}

function endOf(raw: string, start: number, opening: string): number {
  const pair = CLOSINGS.find(([mark]) => opening.startsWith(mark));
  if (pair === undefined) return endOfBraces(raw, start + 2);
  const window = raw.slice(start + opening.length, start + LONGEST);
  const at = window.indexOf(pair[1]);
  return at === -1 ? -1 : start + opening.length + at + pair[1].length;
}

/** `${f({ a: 1 })}`: an expression may hold braces of its own. */
function endOfBraces(raw: string, from: number): number {
  let depth = 1;
  for (let at = from; at < raw.length && at - from < LONGEST; at++) {
    if (raw[at] === '{') depth++;
    if (raw[at] === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

const WRAPPING =
  /^(?:\{\{\{?[~&]?|\{[%#]-?|\[[[(]|<%[=-]?|<\?(?:php\b|=))|(?:~?\}\}\}?|-?[%#]\}|[\])]\]|-?%>|\?>)$/g;

/** The expression in a hole. */
function holeName(hole: string): string {
  const inner = hole.replace(WRAPPING, '').trim();
  return /^[$#*@~%]\{[\s\S]*\}$/.test(inner) ? inner.slice(2, -1).trim() : inner;
}
