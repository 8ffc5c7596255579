import type { Profile } from '../../model/profile.ts';
import { needleSearch } from '../needle-search.ts';
import { unitOffsets } from '../unit-offsets.ts';
import { type FactTerm, factTerms } from './fact-term.ts';
import { type RegisterPattern, registerPattern } from './register-pattern.ts';

/** A term found in a text, before anything is judged. */
export type RawFact = { readonly term: FactTerm; readonly start: number; readonly end: number };

export type FactSearch = {
  /** All that stands in a text, in ascending order. */
  readonly find: (utf8: Buffer) => readonly RawFact[];
  /** The donor country's number of a person, where it has a form of its own. */
  readonly register: RegisterPattern | null;
  /** Whether counterparts are known at all. */
  readonly hasRecipient: boolean;
};

/** One search for every fact of a country: what a hit means is judged afterwards, on the hits alone. */
export function factSearch(donor: Profile, recipient: Profile | null): FactSearch {
  const terms = factTerms(donor, recipient);
  const byNeedle = new Map<string, FactTerm[]>();
  for (const term of terms) byNeedle.set(term.needle, [...(byNeedle.get(term.needle) ?? []), term]);
  const needles = [...byNeedle.keys()].map((needle) => Buffer.from(needle));
  const sharing = [...byNeedle.values()];
  const search = needles.length === 0 ? null : needleSearch(needles);
  const pattern = donor.facts['documents.nationalIdPattern']?.value;
  return {
    hasRecipient: recipient !== null,
    register: pattern == null ? null : registerPattern(pattern),
    find(utf8) {
      const raw = search?.scan(utf8) ?? [];
      if (raw.length === 0) return [];
      const toUnits = unitOffsets(utf8);
      return raw
        .map(([needle, end]) => ({ needle, start: end - needles[needle]!.length, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .flatMap(({ needle, start, end }) => {
          const span = { start: toUnits(start), end: toUnits(end) };
          return sharing[needle]!.map((term) => ({ term, ...span }));
        });
    },
  };
}
