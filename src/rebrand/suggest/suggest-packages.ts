import type { NameSuggestion } from '../../model/scan-result.ts';
import { isGenericWord } from './generic-word.ts';
import { type PackagePrefix, packagePrefixes } from './package-prefixes.ts';
import type { PackageCounts } from './package-tally.ts';

const FEWEST = 3;
/** A prefix with so small a share of the files is a library that somebody copied in. */
const LEAST_SHARE = 0.02;

/** The packages that the donor declares, each with the earlier ones that are still referred to in its place. */
export function suggestPackages(counts: PackageCounts, paths: readonly string[]): readonly NameSuggestion[] {
  const { declared, referred } = counts;
  const all = [...declared.values()].reduce((sum, files) => sum + files, 0);
  const prefixes = packagePrefixes(declared).filter(({ files }) => files >= all * LEAST_SHARE);
  return prefixes.flatMap(({ prefix, files }): NameSuggestion[] => {
    const own = referred.get(prefix) ?? { count: 0, files: 0, slashed: 0 };
    if (own.count < FEWEST) return [];
    const slashed = prefix.replaceAll('.', '/');
    const spellings = [
      { spelling: prefix, count: own.count - own.slashed },
      { spelling: slashed, count: own.slashed },
    ].filter(({ count }) => count > 0);
    return [
      {
        name: prefix,
        kind: 'package',
        count: own.count,
        files: own.files,
        paths: paths.filter((path) => `/${path}/`.includes(`/${slashed}/`)).length,
        spellings,
        aliases: earlierForms(prefix, prefixes, counts),
        evidence: [`declared in ${files} files`],
      },
    ];
  });
}

/**
 * Packages that are referred to, that no file declares, and that end in the same word: what this one was called
 * before. Of two declared packages that end alike, the one that shares more of its beginning gets it.
 */
function earlierForms(
  prefix: string,
  prefixes: readonly PackagePrefix[],
  { declared, referred }: PackageCounts,
): NameSuggestion['aliases'] {
  const last = lastOf(prefix);
  if (isGenericWord(last)) return [];
  const known = [...declared.keys()];
  const rivals = prefixes.map((each) => each.prefix).filter((each) => lastOf(each) === last);
  const earlier = [...referred].filter(([name]) => {
    if (name === prefix || lastOf(name) !== last || name.startsWith(`${prefix}.`)) return false;
    if (known.some((each) => each === name || each.startsWith(`${name}.`))) return false;
    const nearest = rivals.reduce(
      (best, each) => (shared(each, name) > shared(best, name) ? each : best),
      rivals[0]!,
    );
    return nearest === prefix;
  });
  return earlier.map(([spelling, { count }]) => ({ spelling, count }));
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function shared(a: string, b: string): number {
  const other = b.split('.');
  return a.split('.').filter((segment, i) => segment === other[i]).length;
}
