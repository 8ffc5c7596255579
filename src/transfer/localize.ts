import { languageOf } from '../languages/index.ts';
import { fitsEncoding } from '../model/code-page.ts';
import type { Edit, Span } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { segmentTexts } from '../model/segment-texts.ts';
import type { Site } from '../model/site.ts';
import type { UnitPart, UnitSite } from '../model/unit-site.ts';
import { isIntact, type ReadFile } from '../translate/is-intact.ts';
import {
  type LocalizedFile,
  localizeFile,
  type Refusal,
  type TargetOf,
  type TextPlaces,
} from '../translate/localize-file.ts';
import { isWithin, settleMoves, type TextEdit } from '../translate/settle-moves.ts';
import { escapingLanguage } from './escaping-language.ts';
import { registerLocales } from './register-locales.ts';
import type { Beside, FileTexts, Localized } from './texts.ts';

/**
 * Writes the translations of one file, reads the result again, and gives only edits with which the file is what it was
 * but for its texts. Whatever stays out is told.
 */
export function localize(
  file: SourceFile,
  texts: FileTexts,
  { renames, blanks, decided }: Beside,
): Localized {
  const own = languageOf(file.path);
  const language = own && escapingLanguage(own, file.encoding);
  const text = file.text();
  if (language === undefined)
    return registerLocales({ path: file.path, text }, [], texts.registrations, file.encoding);
  const read: ReadFile = { path: file.path, text, language, reading: language.read(text, file.path) };
  const { places, targetOf } = withTwins(texts, read.reading);
  const { open, closed } = withoutClosed(places, [
    ...blanks.map(({ span }) => ({ span, why: 'holds-blanked' as const })),
    ...decided.map((span) => ({ span, why: 'holds-decided' as const })),
  ]);
  const written = intact(read, open, targetOf);
  const edits = settled(text, written, renames).map((edit): Edit => {
    const { span, text: replacement, unit } = edit;
    const old = text.slice(span.start, span.end);
    return { span, old, text: replacement, by: { stage: 'localize', rule: unit } };
  });
  const listed = registerLocales(read, edits, texts.registrations, file.encoding);
  const isNarrow = (unit: string) => !fitsEncoding(texts.targets.get(unit) ?? '', file.encoding);
  const refusals = [...written.refusals, ...closed];
  const findings = refusals.map(({ unit, line, why }): Finding => {
    const isBroken = why === 'would-break' || why === 'cannot-be-written';
    return {
      code: 'text-not-written',
      severity: 'warning',
      args: { unit, why: isBroken && isNarrow(unit) ? 'not-in-encoding' : why },
      place: { path: file.path, line },
    };
  });
  const place = { path: file.path };
  const count = following(places.units, refusals);
  const told: Finding = { code: 'test-follows', severity: 'info', args: { count }, place };
  return {
    edits: [...edits, ...listed.edits],
    findings: [...findings, ...listed.findings, ...(count > 0 && edits.length > 0 ? [told] : [])],
  };
}

/** How many texts of tests follow. */
function following(units: readonly UnitSite[], refusals: readonly Refusal[]): number {
  const twins = units.filter(({ reason }) => reason === 'test-file');
  const places = new Set(twins.map(({ unit, line }) => `${unit} ${line}`));
  return twins.length - refusals.filter(({ unit, line }) => places.has(`${unit} ${line}`)).length;
}

/** A sentence with a blanked or decided place in it stays the donor's: a translation would show or move what has to go. */
function withoutClosed(
  places: TextPlaces,
  fixed: readonly { readonly span: Span; readonly why: Refusal['why'] }[],
): { readonly open: TextPlaces; readonly closed: readonly Refusal[] } {
  const reasonAt = ({ span }: UnitSite) =>
    fixed.find((each) => each.span.start < span.end && span.start < each.span.end)?.why;
  return {
    open: { ...places, units: places.units.filter((unit) => reasonAt(unit) === undefined) },
    closed: places.units.flatMap((unit): Refusal[] => {
      const why = reasonAt(unit);
      return why === undefined ? [] : [{ unit: unit.unit, line: unit.line, why }];
    }),
  };
}

/** The edits with holes where they go; a name in a hole that moves is renamed on the way. */
function settled(
  text: string,
  { edits, moves }: LocalizedFile,
  renames: readonly Edit[],
): readonly TextEdit[] {
  const isTouched = ({ span }: Edit) =>
    edits.some((edit) => edit.span.start < span.end && span.start < edit.span.end);
  const carried = renames.filter(
    (rename) => moves.some(({ slot }) => isWithin(rename.span, slot)) && !isTouched(rename),
  );
  const following = carried.map(({ span, text: becomes, by }) => ({ span, text: becomes, unit: by.rule }));
  return settleMoves(text, [...edits, ...following], moves);
}

/** The same, with the units that break the file left out: halves are tried, each with what is sound so far. */
function intact(file: ReadFile, places: TextPlaces, targetOf: TargetOf): LocalizedFile {
  const attempt = (units: readonly UnitSite[]) =>
    localizeFile(file.text, file.language, { ...places, units }, targetOf);
  const whole = attempt(places.units);
  if (isIntact(file, whole)) return whole;
  const broken: Refusal[] = [];
  const sound = (kept: readonly UnitSite[], units: readonly UnitSite[]): readonly UnitSite[] => {
    const both = [...kept, ...units];
    if (isIntact(file, attempt(both))) return both;
    if (units.length === 1) {
      const { unit, line } = units[0]!;
      broken.push({ unit, line, why: 'would-break' });
      return kept;
    }
    const middle = units.length >> 1;
    return sound(sound(kept, units.slice(0, middle)), units.slice(middle));
  };
  const kept = attempt(sound([], places.units));
  return { ...kept, refusals: [...kept.refusals, ...broken] };
}

/** A twin is a place like any other, found again in the reading. */
function withTwins(
  texts: FileTexts,
  reading: Reading,
): { readonly places: TextPlaces; readonly targetOf: TargetOf } {
  const made = new Map<UnitSite, string>();
  const literals: Site[] = [...texts.literals];
  const units: UnitSite[] = [...texts.units];
  const byStart = new Map(reading.sites.map((site) => [site.span.start, site]));
  for (const { unit, span, line, target } of texts.twins) {
    const site = byStart.get(span.start);
    const parts = site === undefined ? null : partsOf(site, literals.length);
    if (site === undefined || parts === null) continue;
    literals.push(site);
    const twin: UnitSite = { unit, kind: 'site', span, line, reason: 'test-file', parts };
    units.push(twin);
    if (target !== undefined) made.set(twin, target);
  }
  const targetOf: TargetOf = (site) => made.get(site) ?? texts.targets.get(site.unit);
  return { places: { literals, units }, targetOf };
}

/** A literal as the parts of one unit, blanks at its edges left out; null where its text cannot be parted at its holes. */
function partsOf(site: Site, literal: number): readonly UnitPart[] | null {
  const texts = segmentTexts(site);
  return (
    texts?.flatMap((whole, segment): UnitPart[] => {
      const from = segment === 0 ? whole.length - whole.trimStart().length : 0;
      const to = segment === texts.length - 1 ? Math.max(from, whole.trimEnd().length) : whole.length;
      const part: UnitPart = { kind: 'text', literal, segment, from, to, text: whole.slice(from, to) };
      const hole = site.holes[segment];
      return hole === undefined ? [part] : [part, { kind: 'hole', number: segment, span: hole.span }];
    }) ?? null
  );
}
