import { byCodePoint } from '../../model/by-code-point.ts';
import { isGenericWord } from './generic-word.ts';

/** The root of a family of packages: as deep as nearly all of its files go together. */
export type PackagePrefix = { readonly prefix: string; readonly files: number };

/** Strays do not keep a prefix from being one. */
const NEARLY_ALL = 0.9;

/** The prefixes under which a donor declares its packages, the largest first: `mn.gov.ema.emongolia`. */
export function packagePrefixes(declared: ReadonlyMap<string, number>): readonly PackagePrefix[] {
  const families = new Map<string, [string, number][]>();
  for (const [name, files] of declared) {
    const family = name.split('.').slice(0, 2).join('.');
    families.set(family, [...(families.get(family) ?? []), [name, files]]);
  }
  return [...families]
    .map(([family, members]) => descend(family, members))
    .filter(({ prefix }) => prefix.includes('.'))
    .sort((a, b) => b.files - a.files || byCodePoint(a.prefix, b.prefix));
}

function descend(family: string, members: readonly [string, number][]): PackagePrefix {
  const all = members.reduce((sum, [, files]) => sum + files, 0);
  let found: PackagePrefix = { prefix: family, files: all };
  let at = found;
  for (;;) {
    const next = largestChild(at.prefix, members);
    if (next === null || next.files < all * NEARLY_ALL) return found;
    at = { prefix: `${at.prefix}.${next.segment}`, files: next.files };
    // A layer at the end (`….controller`) is a part of the thing and not its name; `….health.tracer` goes on to one.
    if (!isGenericWord(next.segment)) found = at;
  }
}

function largestChild(prefix: string, members: readonly [string, number][]) {
  const sums = new Map<string, number>();
  for (const [name, files] of members) {
    if (!name.startsWith(`${prefix}.`)) continue;
    const segment = name.slice(prefix.length + 1).split('.')[0]!;
    sums.set(segment, (sums.get(segment) ?? 0) + files);
  }
  const [best] = [...sums].sort(([a, x], [b, y]) => y - x || byCodePoint(a, b));
  return best === undefined ? null : { segment: best[0], files: best[1] };
}
