import type { Span } from '../../model/edit.ts';
import type { StayReason } from '../../model/externalized.ts';
import type { Site } from '../../model/site.ts';
import type { Sentence } from '../sentence-reader.ts';

/** Where a sentence stands in a template, and how a look-up is written there. */
export type MarkupPlace = {
  /** What is replaced. */
  readonly span: Span;
  readonly write: (call: (quote: string) => string) => string;
  /** The expressions of its holes, by number. */
  readonly holes: readonly string[];
};

/** The only literal of a sentence with the expressions in it, or why it is not the only one. `marks`: what the library reads itself. */
export function onlyLiteral(
  { site, literals }: Sentence,
  text: string,
  marks: RegExp,
): { readonly literal: Site; readonly holes: readonly string[] } | StayReason {
  const [literal] = literals;
  if (literal === undefined || literals.length > 1 || site.kind !== 'site')
    return site.kind === 'markup' ? 'nested-tags' : 'piece-of-text';
  if (site.parts.some((part) => part.kind === 'text' && marks.test(part.text))) return 'library-marks';
  const spans = site.parts.flatMap((part) => (part.kind === 'hole' ? [part.span] : []));
  return { literal, holes: spans.map(({ start, end }) => text.slice(start, end)) };
}

/** A text between tags becomes `{{ … }}`; what stands in the braces of its holes is for the library to take. */
export function textPlace(literal: Site, holes: readonly string[], text: string): MarkupPlace | StayReason {
  if (!/^text/.test(literal.quoting)) return 'not-safe';
  const inner = codeInBraces(holes);
  if (inner === null) return 'not-sure';
  const [first, last] = [literal.segments[0]!, literal.segments.at(-1)!];
  return {
    span: trimmed({ start: first.start, end: last.end }, text),
    write: (call) => `{{ ${call("'")} }}`,
    holes: inner,
  };
}

/** null: a hole is something else than an expression in two braces. */
export function codeInBraces(holes: readonly string[]): readonly string[] | null {
  const inner = holes.map((hole) => /^\{\{([\s\S]*)\}\}$/.exec(hole)?.[1]?.trim() ?? '');
  return inner.includes('') ? null : inner;
}

/** A plain attribute with its quotes: all of it is replaced. */
export function attributeAt(
  { span }: Site,
  text: string,
): { readonly whole: Span; readonly name: string; readonly quote: string } | null {
  const before = text.slice(Math.max(0, span.start - 100), span.start);
  const found = /(?<=[\s"'])([a-z][\w-]*)\s*=\s*(["'])$/i.exec(before);
  if (found === null || text[span.end] !== found[2]) return null;
  const [whole, name = '', quote = ''] = found;
  return { whole: { start: span.start - whole.length, end: span.end + 1 }, name, quote };
}

/** The quote for a literal inside an attribute with another one. */
export function otherQuote(quote: string): string {
  return quote === '"' ? "'" : '"';
}

function trimmed({ start, end }: Span, text: string): Span {
  const raw = text.slice(start, end);
  return {
    start: start + raw.length - raw.trimStart().length,
    end: end - (raw.length - raw.trimEnd().length),
  };
}
