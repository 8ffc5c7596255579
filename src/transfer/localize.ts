import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Edit } from '../model/edit.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Site } from '../model/site.ts';
import type { UnitSite } from '../model/unit-site.ts';
import { isIntact } from '../translate/is-intact.ts';
import {
  type LocalizedFile,
  localizeFile,
  type Refusal,
  type TextPlaces,
} from '../translate/localize-file.ts';
import { apply } from './apply.ts';
import type { FileTexts, Localized } from './texts.ts';

/**
 * Writes the translations of one file, reads the result again, and gives only edits with which the file is what it was
 * but for its texts. Whatever stays out is told.
 */
export function localize(file: SourceFile, texts: FileTexts): Localized {
  const language = languageOf(file.path);
  if (language === undefined) return { edits: [], findings: [] };
  const text = file.text();
  const reading = language.read(text, file.path);
  const { places, twins } = withTwins(texts, reading);
  const written = intact(file.path, text, language, reading, places, texts.targets);
  const edits: Edit[] = written.edits.map(({ span, text: replacement, unit }) => ({
    span,
    old: text.slice(span.start, span.end),
    text: replacement,
    by: { stage: 'localize', rule: unit },
  }));
  for (const { at, text: insert, language: tag } of texts.registrations) {
    const span = { start: at, end: at };
    edits.push({ span, old: '', text: insert, by: { stage: 'localize', rule: `(language ${tag})` } });
  }
  const findings = written.refusals.map(({ unit, line, why }): Finding => {
    return {
      code: 'text-not-written',
      severity: 'warning',
      args: { unit, why },
      place: { path: file.path, line },
    };
  });
  const place = { path: file.path };
  const told: Finding = { code: 'test-follows', severity: 'info', args: { count: twins }, place };
  return { edits, findings: twins > 0 && edits.length > 0 ? [...findings, told] : findings };
}

/** The same, with the units that break the file left out: halves are tried until only those are alone. */
function intact(
  path: string,
  text: string,
  language: Language,
  before: Reading,
  places: TextPlaces,
  targets: ReadonlyMap<string, string>,
): LocalizedFile {
  const attempt = (units: readonly UnitSite[]) =>
    localizeFile(text, language, { ...places, units }, (unit) => targets.get(unit));
  const holds = (file: LocalizedFile) =>
    file.edits.length === 0 || isIntact(before, apply(text, file.edits), path, language, file);
  const whole = attempt(places.units);
  if (holds(whole)) return whole;
  const broken: Refusal[] = [];
  const sound = (units: readonly UnitSite[]): readonly UnitSite[] => {
    if (holds(attempt(units))) return units;
    if (units.length === 1) {
      const { unit, line } = units[0]!;
      broken.push({ unit, line, why: 'would-break' });
      return [];
    }
    const middle = units.length >> 1;
    return [...sound(units.slice(0, middle)), ...sound(units.slice(middle))];
  };
  const kept = attempt(sound(places.units));
  const refusals = [...kept.refusals, ...broken];
  // Units that are sound alone and break the file together: none of them is worth a broken build.
  return holds(kept)
    ? { ...kept, refusals }
    : {
        ...attempt([]),
        refusals: places.units.map(({ unit, line }) => ({ unit, line, why: 'would-break' as const })),
      };
}

/** A twin is a place like any other, found again in the reading. */
function withTwins(
  texts: FileTexts,
  reading: Reading,
): { readonly places: TextPlaces; readonly twins: number } {
  const literals: Site[] = [...texts.literals];
  const units: UnitSite[] = [...texts.units];
  const byStart = new Map(reading.sites.map((site) => [site.span.start, site]));
  let twins = 0;
  for (const { unit, span, line } of texts.twins) {
    const site = byStart.get(span.start);
    if (site === undefined || site.holes.length > 0) continue;
    const from = site.text.length - site.text.trimStart().length;
    const to = site.text.trimEnd().length;
    const part = {
      kind: 'text',
      literal: literals.length,
      segment: 0,
      from,
      to,
      text: site.text.trim(),
    } as const;
    literals.push(site);
    units.push({ unit, kind: 'site', span, line, reason: 'test-file', parts: [part] });
    twins++;
  }
  return { places: { literals, units }, twins };
}
