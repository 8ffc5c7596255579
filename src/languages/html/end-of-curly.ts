/** What template code in curly braces begins and ends with. */
const MARKS: readonly (readonly [opening: string, closing: string])[] = [
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
];
/** Comments of Handlebars and Go, which may hold any quote. */
const COMMENT = /\{\{[~-]?\s*(?:(!--)|!|(\/\*))/y;
const OPENS_ANOTHER = /\{[{%#]/;
const ENDS_ONE = /[%}]\}/;
/** Where no literal and no bracket tells the end, longer than this it is text with an odd mark in it. In UTF-16 units. */
const LONGEST_PLAIN = 4000;

/**
 * Where template code ends that begins at an offset with `{{`, `{%` or `{#`, its closing mark included; -1 for nowhere
 * within so many units. Engines differ in what they look for: some pass over literals, some over brackets. What ends at
 * the first closing mark for all of them is the rule; where a literal or a bracket is open there, those are right who pass over it.
 */
export function endOfCurly(text: string, start: number, longest: number): number {
  const [opening, closing] = MARKS.find(([mark]) => text.startsWith(mark, start))!;
  const window = text.slice(start, start + longest);
  const from = opening.length;
  COMMENT.lastIndex = 0;
  const comment = COMMENT.exec(window);
  if (opening === '{#' || comment !== null) {
    const mark = comment?.[1] ? '--}}' : comment?.[2] ? '*/' : closing;
    const end = commentEnd(window, from, mark);
    if (end === -1 || mark !== '*/') return end === -1 ? -1 : start + end;
    const last = window.indexOf(closing, end);
    return last === -1 ? -1 : start + last + closing.length;
  }
  const end = codeEnd(window, from, closing);
  if (end !== -1) return start + end;
  // Something that only looks like a quote or a bracket.
  const first = window.slice(0, LONGEST_PLAIN).indexOf(closing, from);
  if (first === -1 || /<\/|\{[{%]/.test(window.slice(from, first))) return -1;
  return start + first + closing.length;
}

/** A comment may hold tags, but neither another one nor the end of the script that it stands in. */
function commentEnd(text: string, from: number, closing: string): number {
  const another = closing === '#}' ? text.indexOf('{#', from) : -1;
  const near = another === -1 ? text : text.slice(0, another);
  const end = near.indexOf(closing, from);
  if (end === -1) return -1;
  const inside = near.slice(from, end);
  const leaves = /<\/(?:script|style)/i.test(inside) && !/<(?:script|style)/i.test(inside);
  return leaves ? -1 : end + closing.length;
}

function codeEnd(text: string, from: number, closing: string): number {
  const torn = new Set<string>();
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (depth === 0 && text.startsWith(closing, at)) return at + closing.length;
    const unit = text[at]!;
    if (unit === '\\') at++;
    else if (unit === '"' || unit === "'" || unit === '`') {
      const end = torn.has(unit) ? -1 : literalEnd(text, at);
      if (end === null) torn.add(unit);
      else if (end !== -1) at = end;
    } else if (unit === '(' || unit === '[') depth++;
    else if (unit === '{') {
      if (/[{%#]/.test(text[at + 1] ?? '')) return -1;
      depth++;
    } else if (unit === ')' || unit === ']' || unit === '}') depth = Math.max(0, depth - 1);
    else if (unit === '<' && text[at + 1] === '/') return -1;
  }
  return -1;
}

/** The closing quote of a literal: null where there is none, -1 where it is an apostrophe, or a quote in a regular expression. */
function literalEnd(text: string, start: number): number | null {
  const quote = text[start];
  let isLong = false;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '\n') isLong = true;
    else if (text[at] === quote) return leadsOn(text.slice(start + 1, at), isLong) ? -1 : at;
  }
  return null;
}

/** What lies between an apostrophe of one hole and that of another. */
function leadsOn(inside: string, isLong: boolean): boolean {
  const end = inside.search(ENDS_ONE);
  if (isLong) return end !== -1 || OPENS_ANOTHER.test(inside);
  return end !== -1 && OPENS_ANOTHER.test(inside.slice(end));
}
