import type { Span } from '../../model/edit.ts';

const RAW = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
/** Longer than this it is no expression. In UTF-16 units. */
const LONGEST = 8000;
/** After so many braces without an end, expressions are short ones: nobody looks so far from each brace of a broken file. */
const MOST_OPEN = 100;
const SHORT = 100;

/** The expressions in single braces of a page, scripts and styles left out; an unclosed brace is text. */
export function bracedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const closed = [...text.matchAll(RAW)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  let unclosed = 0;
  for (let at = text.indexOf('{'); at !== -1; at = text.indexOf('{', at)) {
    while (next < closed.length && closed[next]!.end <= at) next++;
    const raw = closed[next];
    if (raw !== undefined && raw.start <= at) {
      at = raw.end;
      continue;
    }
    const end = endOfBraces(text, at + 1, unclosed > MOST_OPEN ? SHORT : LONGEST);
    if (end === -1) unclosed++;
    if (end !== -1) spans.push({ start: at, end });
    at = end === -1 ? at + 1 : end;
  }
  return spans;
}

/** Where an expression ends that began before `from`, its brace included; literals may hold braces. -1 for nowhere. */
function endOfBraces(text: string, from: number, longest: number): number {
  let depth = 1;
  const last = Math.min(text.length, from + longest);
  for (let at = from; at < last; at++) {
    const unit = text[at]!;
    if (unit === '{') depth++;
    else if (unit === '}' && --depth === 0) return at + 1;
    else if (unit === '"' || unit === "'" || unit === '`') {
      const end = endOfLiteral(text, at, last);
      if (end !== -1) at = end;
    }
  }
  return -1;
}

/** The closing quote of a literal on one line; -1: it was an apostrophe. */
function endOfLiteral(text: string, start: number, last: number): number {
  const quote = text[start];
  for (let at = start + 1; at < last; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
    else if (text[at] === '\n' && quote !== '`') return -1;
  }
  return -1;
}
