import type { Language } from '../languages/language.ts';
import type { Span } from '../model/edit.ts';
import { segmentTexts } from '../model/segment-texts.ts';
import type { Site } from '../model/site.ts';
import type { UnitSite } from '../model/unit-site.ts';
import { type Fitted, fitTranslation, type Insertion, type SegmentCut } from './fit-translation.ts';
import type { Misfit } from './translation-runs.ts';

/** A replacement in the donor's text, and the unit that wants it. */
export type TextEdit = { readonly span: Span; readonly text: string; readonly unit: string };

/** A translation that stays out of the file, and why. */
export type Refusal = {
  readonly unit: string;
  readonly line: number;
  readonly why: Misfit | 'no-room' | 'cannot-be-written' | 'would-break';
};

export type LocalizedFile = {
  /** Ascending, none overlapping. */
  readonly edits: readonly TextEdit[];
  readonly refusals: readonly Refusal[];
  /** What each edited site says now, holes as `{0}`. */
  readonly says: ReadonlyMap<Site, string>;
  readonly inserts: boolean;
};

/** Where the units of a file stand; `literals` as in `TextFacts`. */
export type TextPlaces = { readonly literals: readonly Site[]; readonly units: readonly UnitSite[] };

type Wanted = { readonly unit: UnitSite; readonly fitted: Fitted };

/** Puts translations where their sources stand. A sentence is written whole or not at all. */
export function localizeFile(
  text: string,
  language: Language,
  { literals, units }: TextPlaces,
  targetOf: (unit: string) => string | undefined,
): LocalizedFile {
  const refusals: Refusal[] = [];
  const wanted: Wanted[] = [];
  for (const unit of units) {
    const target = targetOf(unit.unit);
    if (target === undefined) continue;
    const fitted = fitTranslation(unit, target);
    if ('misfit' in fitted) refusals.push({ unit: unit.unit, line: unit.line, why: fitted.misfit });
    else wanted.push({ unit, fitted });
  }
  const written = writeAll(text, language, literals, wanted);
  refusals.push(
    ...written.refused.map(({ unit, line }) => ({ unit, line, why: 'cannot-be-written' as const })),
  );
  return { ...written, refusals };
}

/** Several units may share a literal, so what cannot be written is taken out and the rest is tried again. */
function writeAll(text: string, language: Language, literals: readonly Site[], wanted: readonly Wanted[]) {
  const refused: UnitSite[] = [];
  for (let left = wanted; ; ) {
    const segments = segmentsOf(left, literals);
    const edits: TextEdit[] = [];
    const failed = new Set<UnitSite>();
    for (const { site, segment, says, units } of segments) {
      const raw = language.write(site, segment, says);
      if (raw === null) for (const unit of units) failed.add(unit);
      else edits.push({ span: site.segments[segment]!, text: raw, unit: units[0]!.unit });
    }
    for (const { unit, fitted } of left) {
      for (const insertion of fitted.insertions) {
        const raw = inserted(text, language, literals, insertion, unit.kind === 'concatenation');
        if (raw === null) failed.add(unit);
        else edits.push({ span: { start: insertion.at, end: insertion.at }, text: raw, unit: unit.unit });
      }
    }
    if (failed.size === 0) {
      const changed = edits.filter(({ span, text: raw }) => text.slice(span.start, span.end) !== raw);
      const sorted = changed.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      const inserts = left.some(({ fitted }) => fitted.insertions.length > 0);
      return { edits: sorted, refused, says: sayingsOf(segments), inserts };
    }
    refused.push(...failed);
    left = left.filter(({ unit }) => !failed.has(unit));
  }
}

type Segment = {
  readonly site: Site;
  readonly segment: number;
  readonly says: string;
  readonly units: readonly UnitSite[];
};

/** The cuts of all units by segment, each segment with what it says in the end. */
function segmentsOf(wanted: readonly Wanted[], literals: readonly Site[]): readonly Segment[] {
  const groups = new Map<string, { cuts: SegmentCut[]; units: UnitSite[] }>();
  for (const { unit, fitted } of wanted) {
    for (const cut of fitted.cuts) {
      const key = `${cut.literal}:${cut.segment}`;
      const group = groups.get(key) ?? { cuts: [], units: [] };
      group.cuts.push(cut);
      group.units.push(unit);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ cuts, units }) => {
    const { literal, segment } = cuts[0]!;
    const site = literals[literal]!;
    const whole = segmentTexts(site)?.[segment] ?? '';
    let says = '';
    let at = 0;
    for (const { from, to, text } of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
      says += whole.slice(at, from) + text;
      at = to;
    }
    return { site, segment, whole, says: says + whole.slice(at), units };
  });
}

/** A literal of its own beside an expression, or plain text beside a tag. */
function inserted(
  text: string,
  language: Language,
  literals: readonly Site[],
  { like, side, text: said }: Insertion,
  isConcatenation: boolean,
): string | null {
  const site = literals[like.literal]!;
  const raw = language.write(site, like.segment, said);
  if (raw === null || !isConcatenation) return raw;
  const first = site.segments[0]!;
  const last = site.segments.at(-1)!;
  const literal = text.slice(site.span.start, first.start) + raw + text.slice(last.end, site.span.end);
  return side === 'before' ? `${literal} + ` : ` + ${literal}`;
}

/** What each edited site is to be read as, its holes numbered as before. */
function sayingsOf(segments: readonly Segment[]): ReadonlyMap<Site, string> {
  const sites = new Map<string, { site: Site; texts: string[] }>();
  for (const { site, segment, says } of segments) {
    const key = `${site.span.start}:${site.span.end}`;
    const known = sites.get(key) ?? { site, texts: [...(segmentTexts(site) ?? [])] };
    known.texts[segment] = says;
    sites.set(key, known);
  }
  return new Map([...sites.values()].map(({ site, texts }) => [site, joined(texts)]));
}

function joined(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text : `{${index - 1}}${text}`)).join('');
}
