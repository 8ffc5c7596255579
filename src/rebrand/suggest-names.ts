import { byCodePoint } from '../model/by-code-point.ts';
import type { HostCount, NameSuggestion } from '../model/scan-result.ts';
import type { Candidate } from './suggest/candidate.ts';
import type { CountedName, NameTally } from './suggest/name-tally.ts';
import type { PackageCounts } from './suggest/package-tally.ts';
import { suggestDomains } from './suggest/suggest-domains.ts';
import { suggestPackages } from './suggest/suggest-packages.ts';
import { tellingForm } from './suggest/telling-form.ts';

/** All that one pass over a donor has counted. */
export type NameCounts = {
  readonly candidates: readonly Candidate[];
  readonly tally: NameTally;
  readonly packages: PackageCounts;
  readonly hosts: readonly HostCount[];
  /** The top-level domain of the donor's country, where its hosts tell it. */
  readonly tld: string | null;
  /** Every path of the tree. */
  readonly paths: readonly string[];
};

const FEWEST = 3;
/** A word that stands nearly always inside a longer name is a part of that name. */
const LEAST_OUTSIDE = 0.1;
const FAR_MORE = 2;

/** The names that a donor goes by, found with no configuration; the commonest first. For people to choose from. */
export function suggestNames(counts: NameCounts): readonly NameSuggestion[] {
  const counted = counts.candidates
    .map((candidate) => ({ candidate, name: counts.tally.result(candidate.key, candidate.parts) }))
    .filter(({ name }) => name.count >= FEWEST);
  const names = counted.map(({ name }) => name);
  const words = counted.filter(({ name }) => !isPart(name, names) && !isCompound(name, names));
  const suggestions = [
    ...words.map(({ candidate, name }): NameSuggestion => {
      const { count, files, paths, spellings } = name;
      const { evidence } = candidate;
      return { name: tellingForm(name), kind: 'word', count, files, paths, spellings, aliases: [], evidence };
    }),
    ...suggestPackages(counts.packages, counts.paths),
    ...suggestDomains(
      counts.hosts,
      words.map(({ name }) => name.key),
      counts.tld,
    ),
  ];
  return suggestions.sort((a, b) => b.count - a.count || byCodePoint(a.name, b.name));
}

/** `mongolia`, where it is hardly ever seen but in `e-mongolia`. */
function isPart(name: CountedName, names: readonly CountedName[]): boolean {
  const longer = names.some(({ key }) => key !== name.key && key.includes(name.key));
  return longer && name.outside < Math.max(FEWEST, name.count * LEAST_OUTSIDE);
}

/**
 * `diia-cabinet`, where `diia` is a name by itself and seen far more: a rule for that one renames this too.
 * With one letter before it, as in `e-Mongolia` beside Mongolia, it is another thing.
 */
function isCompound(name: CountedName, names: readonly CountedName[]): boolean {
  if (name.parts.some((part) => part.length === 1)) return false;
  return names.some(
    (other) =>
      other.key !== name.key &&
      name.parts.includes(other.key) &&
      other.count >= name.count * FAR_MORE &&
      !isPart(other, names),
  );
}
