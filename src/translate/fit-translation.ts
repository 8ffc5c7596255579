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

/** Text where the donor has none: before or behind a hole or a tag. `like` is a literal beside it, to be written alike. */
export type Insertion = {
  readonly at: number;
  readonly side: 'before' | 'behind';
  readonly like: { readonly literal: number; readonly segment: number };
  readonly text: string;
};

export type Fitted = { readonly cuts: readonly SegmentCut[]; readonly insertions: readonly Insertion[] };

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
    const said = unit.encoding === undefined ? run : encodeUrlText(run, unit.encoding);
    if (texts.length > 0) {
      // What the unit says as the file says it stays as it is typed: the white space of a block, the spelling of an address.
      const isSame = run === texts.map(({ text }) => text).join('');
      if (!isSame) cuts.push(...texts.map((part, at) => ({ ...placeOf(part), text: at === 0 ? said : '' })));
      continue;
    }
    if (run === '') continue;
    const insertion = insertionAt(unit, { before, behind }, index, said);
    if (insertion === null) return { misfit: 'no-room' };
    insertions.push(insertion);
  }
  return { cuts, insertions };
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
  const neighbour = unit.parts.find((part) => part.kind === 'text');
  if (mark === null || neighbour?.kind !== 'text' || unit.kind === 'site') return null;
  // `a + b + "…"` may add numbers first: a text in front of them would make texts of both.
  const isRisky = unit.kind === 'concatenation' && index === 0 && unit.parts[1]?.kind === 'hole';
  if (isRisky || ('tag' in mark && mark.tag !== undefined)) return null;
  const like = { literal: neighbour.literal, segment: neighbour.segment };
  return behind === null
    ? { at: mark.span.end, side: 'behind', like, text }
    : { at: mark.span.start, side: 'before', like, text };
}
