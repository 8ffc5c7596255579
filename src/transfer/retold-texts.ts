import type { Site } from '../model/site.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { UnitPart, UnitSite } from '../model/unit-site.ts';
import type { Twin } from './texts.ts';

/**
 * The sentences of pages in a file's tests that are to follow their translation, with literals behind those of the file. A
 * page that follows as a whole is left out.
 */
export function retoldTexts(
  { retold, literals }: TextFacts,
  isKnown: (unit: string) => boolean,
  twins: readonly Twin[],
): { readonly units: readonly UnitSite[]; readonly literals: readonly Site[] } {
  if (retold === undefined) return { units: [], literals: [] };
  const whole = new Set(twins.map(({ span }) => span.start));
  const behind = (part: UnitPart): UnitPart =>
    part.kind === 'text' ? { ...part, literal: part.literal + literals.length } : part;
  const units = retold.unitSites
    .filter(({ unit, span }) => isKnown(unit) && !whole.has(span.start))
    .map((site) => ({ ...site, parts: site.parts.map(behind) }));
  return units.length === 0 ? { units, literals: [] } : { units, literals: retold.literals };
}
