import type { WorldList } from '../../model/facts.ts';
import type { HitContext } from '../hit.ts';
import { termsOf } from '../term.ts';
import type { FactTerm } from './fact-term.ts';

/** A found fact with all that its judgement looks at. */
export type FactContext = {
  readonly term: FactTerm;
  readonly path: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: string;
  /** On its line, before and after it. */
  readonly before: string;
  readonly after: string;
  readonly list: WorldList | null;
};

const REACH = 400;

export function factContext(
  path: string,
  text: string,
  { term, start, end }: Pick<FactContext, 'term' | 'start' | 'end'>,
  lists: readonly WorldList[],
): FactContext {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const next = text.indexOf('\n', end);
  const to = Math.min(next === -1 ? text.length : next, end + REACH);
  return {
    term,
    path,
    text,
    start,
    end,
    line: text.slice(from, to),
    before: text.slice(from, start),
    after: text.slice(end, to),
    list: lists.find((list) => list.start <= start && end <= list.end) ?? null,
  };
}

/** The same as a protection of names wants it: a fact is a literal name. */
export function asHit({ term, path, text, start, end, line, before }: FactContext): HitContext {
  const to = term.becomes ?? term.text;
  const [literal] = termsOf([{ kind: 'literal', from: term.text, to, aliases: [] }]);
  return { path, text, start, end, line, lineStart: start - before.length, term: literal! };
}

/** Whether the fact is the whole of a literal. */
export function isWhole({ before, after }: FactContext): boolean {
  const quote = before.at(-1) ?? '';
  return /["'`]/.test(quote) && after.startsWith(quote);
}

/** Whether the literal around it names a property: `'₮': 1`, `row['Үнэ (₮)']`. */
export function isKey({ before, after }: FactContext): boolean {
  const opened = /(["'`])[^"'`]*$/.exec(before);
  if (opened === null) return false;
  const quote = opened[1]!;
  const closing = after.indexOf(quote);
  if (closing === -1) return false;
  const rest = after.slice(closing + 1);
  const front = before.slice(0, opened.index);
  return (
    (/^\s*:(?!:)/.test(rest) && /(?:^|[{,(])\s*$/.test(front)) ||
    (/^\s*\]/.test(rest) && /[\w)\]?.]\[$/.test(front))
  );
}

/** Whether it is compared with something that came from elsewhere. */
export function isCompared({ before, after }: FactContext): boolean {
  return (
    /(?:[=!]==?\s*|\bcase\s+|[eE]quals(?:IgnoreCase)?\(\s*)["'`]?$/.test(before) ||
    /^["'`]?\s*(?:[=!]==?|\.equals)/.test(after)
  );
}

const COMMENT = /^\s*(?:\/\/|\*|\/\*|<!--|--\s|#(?!include|define|if|else|end|\w+\s*[{;]))/;

export function isComment({ before, path }: Pick<FactContext, 'before' | 'path'>): boolean {
  if (/\.(?:css|scss|less|svg|md)$/.test(path) && /^\s*#/.test(before)) return false;
  return COMMENT.test(before) || /(?:^|[\s;{})])\/\/(?!.*["'`].*$)/.test(before);
}

/** The text inside the nearest brackets around an offset, without what lies too far away. */
export function blockAround(text: string, at: number): { text: string; start: number; end: number } {
  const start = openBefore(text, at);
  const end = closeAfter(text, at);
  return { text: text.slice(start, end), start, end };
}

const FAR = 800;

function openBefore(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const sign = text[i]!;
    if (')]}'.includes(sign)) depth++;
    else if ('([{'.includes(sign) && --depth < 0) return i + 1;
  }
  return Math.max(0, at - FAR);
}

function closeAfter(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + FAR); i++) {
    const sign = text[i]!;
    if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign) && --depth < 0) return i;
  }
  return Math.min(text.length, at + FAR);
}
