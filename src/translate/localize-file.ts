import type { Language } from '../languages/language.ts';
import type { Span } from '../model/edit.ts';
import { segmentTexts } from '../model/segment-texts.ts';
import type { Site } from '../model/site.ts';
import type { UnitSite } from '../model/unit-site.ts';
import { type Fitted, fitTranslation, type SegmentCut } from './fit-translation.ts';
import { insertText } from './insert-text.ts';
import { mayMove } from './may-move.ts';
import { type Segment, saidBy, segmentEdits } from './segment-edits.ts';
import type { Move, TextEdit } from './settle-moves.ts';
import type { Misfit } from './translation-runs.ts';

/** A translation that stays out of the file, and why. */
export type Refusal = {
  readonly unit: string;
  readonly line: number;
  readonly why: Misfit | 'no-room' | 'cannot-be-written' | 'would-break' | 'holds-blanked' | 'holds-decided';
};

export type LocalizedFile = {
  /** None overlapping; some may stand in a hole that is moved, see `settleMoves`. */
  readonly edits: readonly TextEdit[];
  readonly moves: readonly Move[];
  /** The edits among them that write texts where the donor has none, with what they say, and with a letter in its place. */
  readonly insertions: readonly Inserted[];
  readonly refusals: readonly Refusal[];
  /** What each edited site says now, holes as `{0}`. */
  readonly says: ReadonlyMap<Site, string>;
};

export type Inserted = { readonly says: string; readonly frame: TextEdit };

/** Where the units of a file stand; `literals` as in `TextFacts`. */
export type TextPlaces = { readonly literals: readonly Site[]; readonly units: readonly UnitSite[] };

/** What is to stand at a place, if anything. */
export type TargetOf = (site: UnitSite) => string | undefined;

type Wanted = { readonly unit: UnitSite; readonly fitted: Fitted };

/** Puts translations where their sources stand. A sentence is written whole or not at all. */
export function localizeFile(
  text: string,
  language: Language,
  { literals, units }: TextPlaces,
  targetOf: TargetOf,
): LocalizedFile {
  const refusals: Refusal[] = [];
  const wanted: Wanted[] = [];
  for (const unit of units) {
    const target = targetOf(unit);
    if (target === undefined) continue;
    const fitted = fitTranslation(unit, target);
    if ('misfit' in fitted) refusals.push({ unit: unit.unit, line: unit.line, why: fitted.misfit });
    else wanted.push({ unit, fitted });
  }
  const refused: Refusal[] = [];
  // Several units may share a literal, so what cannot be written is taken out and the rest is tried again.
  for (let left = wanted; ; ) {
    const written = writeAll(text, language, literals, left);
    if (written.failed.size === 0) return { ...written, refusals: [...refusals, ...refused] };
    for (const [{ unit, line }, why] of written.failed) refused.push({ unit, line, why });
    left = left.filter(({ unit }) => !written.failed.has(unit));
  }
}

function writeAll(text: string, language: Language, literals: readonly Site[], wanted: readonly Wanted[]) {
  const edits: TextEdit[] = [];
  const insertions: Inserted[] = [];
  const moves: Move[] = [];
  const failed = new Map<UnitSite, Refusal['why']>();
  const segments = segmentsOf(wanted, literals);
  for (const segment of segments) {
    const own = segmentEdits(text, language, segment);
    const { unit } = segment.units[0]!;
    if (own !== null) edits.push(...own.map((edit) => ({ ...edit, unit })));
    else for (const each of segment.units) failed.set(each, 'cannot-be-written');
  }
  for (const { unit: sentence, fitted } of wanted) {
    const { unit, kind } = sentence;
    for (const insertion of fitted.insertions) {
      const span = { start: insertion.at, end: insertion.at };
      const inserted = insertText(text, language, literals, sentence, insertion);
      if (inserted === null) failed.set(sentence, 'cannot-be-written');
      else {
        edits.push({ span, text: inserted.raw, unit });
        insertions.push({ says: insertion.text, frame: { span, text: inserted.frame, unit } });
      }
    }
    for (const { slot, from } of fitted.moves) {
      const place = { isOperand: kind === 'concatenation', isScript: language.id === 'typescript' };
      if (kind === 'concatenation' && !isOfAKind(literals, slot, from)) {
        failed.set(sentence, 'marks-moved');
        continue;
      }
      const isBare = literals.some((site) => isBareHole(site, slot));
      const how = mayMove(text.slice(from.start, from.end), { ...place, isBare, isAtHome: slot === from });
      if (how === null) failed.set(sentence, slot === from ? 'no-room' : 'marks-moved');
      else if (slot !== from || how === 'wrapped')
        moves.push({ slot, from, isWrapped: how === 'wrapped', unit });
    }
  }
  return { edits, moves, insertions, failed, says: sayingsOf(segments) };
}

/**
 * Whether what stands in one place can stand in the other: both are operands, or holes of literals that are quoted alike.
 * `{$a}` of PHP has a part of the expression in its mark, and an f-string of Python none of its own quotes.
 */
function isOfAKind(literals: readonly Site[], slot: Span, from: Span): boolean {
  const homeOf = ({ start, end }: Span) =>
    literals.find(({ holes }) => holes.some(({ span }) => span.start === start && span.end === end));
  return slot === from || homeOf(slot)?.quoting === homeOf(from)?.quoting;
}

/** Whether a hole of a literal opens with a mark and ends with its name. */
function isBareHole({ holes, segments }: Site, { start, end }: Span): boolean {
  const at = holes.findIndex(({ span }) => span.start === start && span.end === end);
  return at !== -1 && segments[at]!.end < start && segments[at + 1]!.start === end;
}

type SharedSegment = Segment & { readonly units: readonly UnitSite[] };

/** The cuts of all units by segment. */
function segmentsOf(wanted: readonly Wanted[], literals: readonly Site[]): readonly SharedSegment[] {
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
    return { site: literals[literal]!, segment, cuts, units };
  });
}

/** What each edited site is to be read as, its holes numbered as before. */
function sayingsOf(segments: readonly Segment[]): ReadonlyMap<Site, string> {
  const sites = new Map<string, { site: Site; texts: string[] }>();
  for (const each of segments) {
    const { site, segment } = each;
    const key = `${site.span.start}:${site.span.end}`;
    const known = sites.get(key) ?? { site, texts: [...(segmentTexts(site) ?? [])] };
    known.texts[segment] = saidBy(each);
    sites.set(key, known);
  }
  return new Map([...sites.values()].map(({ site, texts }) => [site, joined(texts)]));
}

function joined(texts: readonly string[]): string {
  return texts.map((text, index) => (index === 0 ? text : `{${index - 1}}${text}`)).join('');
}
