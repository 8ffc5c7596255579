import type { Language } from '../languages/language.ts';
import type { Span } from '../model/edit.ts';
import { segmentTexts } from '../model/segment-texts.ts';
import type { Site } from '../model/site.ts';
import type { SegmentCut } from './fit-translation.ts';

/** A segment with new text for some of it. Cuts of one segment never overlap. */
export type Segment = { readonly site: Site; readonly segment: number; readonly cuts: readonly SegmentCut[] };

/** All that a segment says in the end, decoded. */
export function saidBy(segment: Segment): string {
  return piecesOf(segment)
    .map(({ text }) => text)
    .join('');
}

/**
 * The edits of a segment; null where its language cannot write it. What is not of a sentence (the address around
 * a message, the tags around a text) is left out of the edits where it is written as before, so that the names in it can
 * still be renamed.
 */
export function segmentEdits(
  donor: string,
  language: Language,
  segment: Segment,
): readonly { readonly span: Span; readonly text: string }[] | null {
  const { site, segment: index } = segment;
  const after = language.write(site, index, saidBy(segment));
  if (after === null) return null;
  const { start, end } = site.segments[index]!;
  const before = donor.slice(start, end);
  const edits: { span: Span; text: string }[] = [];
  let [old, now] = [0, 0];
  const changeUpTo = (oldEnd: number, nowEnd: number) => {
    const span = { start: start + old, end: start + oldEnd };
    const text = after.slice(now, nowEnd);
    if (donor.slice(span.start, span.end) !== text) edits.push({ span, text });
  };
  const pieces = piecesOf(segment);
  for (const [at, { text, isKept }] of pieces.entries()) {
    const raw = isKept && text !== '' ? language.write(site, index, text) : null;
    if (raw === null || raw === '') continue;
    const isLast = at === pieces.length - 1;
    const place = (whole: string, from: number) =>
      isLast && whole.endsWith(raw) ? whole.length - raw.length : onlyPlace(whole, raw, from);
    const [wasAt, isAt] = at === 0 ? [0, 0] : [place(before, old), place(after, now)];
    if (wasAt < old || isAt < now || !before.startsWith(raw, wasAt) || !after.startsWith(raw, isAt)) continue;
    changeUpTo(wasAt, isAt);
    [old, now] = [wasAt + raw.length, isAt + raw.length];
  }
  changeUpTo(before.length, after.length);
  return edits;
}

function onlyPlace(whole: string, part: string, from: number): number {
  const at = whole.indexOf(part, from);
  return at === whole.lastIndexOf(part) ? at : -1;
}

function piecesOf({ site, segment, cuts }: Segment) {
  const whole = segmentTexts(site)?.[segment] ?? '';
  const pieces: { readonly text: string; readonly isKept: boolean }[] = [];
  let at = 0;
  for (const { from, to, text } of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push({ text: whole.slice(at, from), isKept: true }, { text, isKept: false });
    at = to;
  }
  return [...pieces, { text: whole.slice(at), isKept: true }];
}
