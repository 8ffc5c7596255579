import type { Site } from '../model/site.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { Verdict } from '../model/unit.ts';
import { NOTHING_DECIDED } from './file-decisions.ts';
import { fileUnits, type UnitOptions } from './file-units.ts';

/** The sentences of pages in a test, put together as those of the program are; null where there are none. */
export function retoldIn(
  pages: ReadonlyMap<Site, Verdict>,
  options: Pick<UnitOptions, 'script' | 'lineOf'>,
): NonNullable<TextFacts['retold']> | null {
  if (pages.size === 0) return null;
  const reading = { sites: [...pages.keys()], chains: [] };
  const all = { ...options, decisions: NOTHING_DECIDED, limitsOf: () => ({}) };
  const { unitSites, literals } = fileUnits(reading, pages, all);
  return unitSites.length === 0 ? null : { unitSites, literals };
}
