import type { Site } from '../model/site.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { UnitPart, UnitSite } from '../model/unit-site.ts';

/**
 * The sentences of pages in a file's tests that are to follow their translation, with literals behind those of the file. A
 * page that is written otherwise is left out: `written` are the places of those literals.
 */
export function retoldTexts(
  { retold, literals }: TextFacts,
  isKnown: (unit: string) => boolean,
  written: ReadonlySet<number>,
): { readonly units: readonly UnitSite[]; readonly literals: readonly Site[] } {
  if (retold === undefined) return { units: [], literals: [] };
  const behind = (part: UnitPart): UnitPart =>
    part.kind === 'text' ? { ...part, literal: part.literal + literals.length } : part;
  const units = retold.unitSites
    .filter(({ unit, span }) => isKnown(unit) && !written.has(span.start))
    .map((site) => ({ ...site, parts: site.parts.map(behind) }));
  return units.length === 0 ? { units, literals: [] } : { units, literals: retold.literals };
}
