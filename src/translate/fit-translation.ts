import { encodeHtmlText } from '../languages/html/html-text.ts';
import type { Span } from '../model/edit.ts';
import type { UnitPart, UnitSite } from '../model/unit-site.ts';
import { encodeUrlText } from '../model/url-text.ts';
import { type Misfit, translationRuns } from './translation-runs.ts';

type TextPart = Extract<UnitPart, { readonly kind: 'text' }>;
type MarkPart = Exclude<UnitPart, { readonly kind: 'text' }>;

/** New text for a part of a segment: `from` and `to` are offsets in the segment as it is decoded. */
export type SegmentCut = {
  /** Which of the file's literals. */
  readonly literal: number;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** Text where the donor has none: before or behind a hole or a tag. */
export type Insertion = { readonly at: number; readonly side: 'before' | 'behind'; readonly text: string };

/** The expression of one hole in the place of another, or a hole that text comes in front of. */
export type HoleMove = {
  readonly slot: Span;
  /** Whose text is to stand there. */
  readonly from: Span;
};

export type Fitted = {
  readonly cuts: readonly SegmentCut[];
  readonly insertions: readonly Insertion[];
  readonly moves: readonly HoleMove[];
};

/** Where the runs of a translation go in the file, or why they cannot. */
export function fitTranslation(
  unit: UnitSite,
  target: string,
): Fitted | { readonly misfit: Misfit | 'no-room' } {
  const parted = translationRuns(unit.parts, target);
  if ('misfit' in parted) return parted;
  const stretches = stretchesOf(unit.parts);
  const cuts: SegmentCut[] = [];
  const insertions: Insertion[] = [];
  for (const [index, { texts, before, behind }] of stretches.entries()) {
    const run = parted.runs[index] ?? '';
    const isEdge = before === null || behind === null;
    const encoded = (text: string) => encodedFor(unit, text);
    if (texts.length > 0) {
      cuts.push(...cutsOf(texts, run).map((cut) => ({ ...cut, text: encoded(cut.text) })));
      continue;
    }
    if (run === '' || (run.trim() === '' && isEdge)) continue;
    const insertion = insertionAt(unit, { before, behind }, index, encoded(run));
    if (insertion === null) return { misfit: 'no-room' };
    insertions.push(insertion);
  }
  const moves = movesOf(unit, parted.order);
  if (moves === null) return { misfit: 'marks-moved' };
  return { cuts, insertions, moves: [...moves, ...headBehind(unit, insertions, moves)] };
}

function encodedFor({ encoding, parts }: UnitSite, text: string): string {
  if (encoding === undefined) return text;
  if (encoding.style !== 'html') return encodeUrlText(text, encoding);
  const source = parts.map((part) => (part.kind === 'text' ? part.text : '\n')).join('');
  return encodeHtmlText(text, encoding.place, source);
}

/** The first operand, which may be a sum, where a text comes in front of it. */
function headBehind(
  { kind, parts }: UnitSite,
  insertions: readonly Insertion[],
  moves: readonly HoleMove[],
): readonly HoleMove[] {
  const [head] = parts;
  if (kind !== 'concatenation' || head?.kind !== 'hole') return [];
  const isBehind = insertions.some(({ at, side }) => side === 'before' && at === head.span.start);
  const isMoved = moves.some(({ slot }) => slot === head.span);
  return isBehind && !isMoved ? [{ slot: head.span, from: head.span }] : [];
}

/**
 * What the unit says as the file says it stays as it is typed: the white space of a block, the spelling of an address,
 * a blank with a literal of its own (`{' '}`).
 */
function cutsOf(texts: readonly TextPart[], run: string): readonly SegmentCut[] {
  if (run === texts.map(({ text }) => text).join('')) return [];
  const isBlank = (part: TextPart | undefined) => part?.text !== '' && part?.text.trim() === '';
  const [first, last] = [texts[0], texts.at(-1)!];
  if (texts.length > 1 && isBlank(last) && run.endsWith(last.text))
    return cutsOf(texts.slice(0, -1), run.slice(0, run.length - last.text.length));
  if (texts.length > 1 && isBlank(first) && run.startsWith(first!.text))
    return cutsOf(texts.slice(1), run.slice(first!.text.length));
  return texts.map((part, at) => ({ ...placeOf(part), text: at === 0 ? run : '' }));
}

/** null where a sum of numbers would become a text: `a + b + "…"` may add first. */
function movesOf(unit: UnitSite, order: readonly number[]): readonly HoleMove[] | null {
  const marks = unit.parts.filter((part) => part.kind !== 'text');
  const leading = leadingHoles(unit);
  const moved = order.flatMap((mark, at) => (mark === at ? [] : [{ mark, at }]));
  if (leading > 1 && moved.some(({ mark, at }) => Math.min(mark, at) < leading)) return null;
  return moved.map(({ mark, at }) => ({ slot: marks[at]!.span, from: marks[mark]!.span }));
}

/** How many operands stand before the first text of `a + b + "…"`. */
function leadingHoles({ kind, parts }: UnitSite): number {
  return kind === 'concatenation' ? parts.findIndex((part) => part.kind === 'text') : 0;
}

type Stretch = { readonly texts: TextPart[]; readonly before: MarkPart | null; behind: MarkPart | null };

/** The text parts between each two marks, and the marks before and behind them. */
function stretchesOf(parts: readonly UnitPart[]): readonly Stretch[] {
  const stretches: Stretch[] = [{ texts: [], before: null, behind: null }];
  for (const part of parts) {
    const last = stretches.at(-1)!;
    if (part.kind === 'text') last.texts.push(part);
    else {
      last.behind = part;
      stretches.push({ texts: [], before: part, behind: null });
    }
  }
  return stretches;
}

function placeOf({ literal, segment, from, to }: TextPart): Omit<SegmentCut, 'text'> {
  return { literal, segment, from, to };
}

function insertionAt(
  unit: UnitSite,
  { before, behind }: Pick<Stretch, 'before' | 'behind'>,
  index: number,
  text: string,
): Insertion | null {
  const mark = behind ?? before;
  if (mark === null || unit.kind === 'site') return null;
  const leading = leadingHoles(unit);
  if (leading > 1 && index < leading) return null;
  if ('tag' in mark && mark.tag !== undefined) return null;
  return behind === null
    ? { at: mark.span.end, side: 'behind', text: text.trimEnd() }
    : { at: mark.span.start, side: 'before', text: before === null ? text.trimStart() : text };
}
