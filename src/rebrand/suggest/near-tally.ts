import { byCodePoint } from '../../model/by-code-point.ts';
import { lettersOf } from '../../model/letters-of.ts';
import { lineCounter } from '../../model/lines.ts';
import type { NameSuggestion, NearName } from '../../model/scan-result.ts';
import type { Resembling } from './name-search.ts';

export type NearTally = {
  readonly see: (path: string, text: string, found: readonly Resembling[]) => void;
  /** Those that resemble a name of the donor's, the commonest first. */
  readonly result: (names: readonly NameSuggestion[]) => readonly NearName[];
};

/** Counts what resembles names: each spelling once, with its first place in the order of paths. */
export function nearTally(): NearTally {
  const counts = new Map<string, NearName>();
  return {
    see(path, text, found) {
      if (found.length === 0) return;
      const placeOf = lineCounter(text);
      const here = new Set<string>();
      for (const { rule, why, spelling, start } of found) {
        const key = JSON.stringify([rule, spelling]);
        const known = counts.get(key);
        const place = { path, ...placeOf(start) };
        const isFirst = known === undefined || byCodePoint(path, known.place.path) < 0;
        counts.set(key, {
          name: rule,
          spelling,
          why,
          count: (known?.count ?? 0) + 1,
          files: (known?.files ?? 0) + (here.has(key) ? 0 : 1),
          place: isFirst ? place : known.place,
        });
        here.add(key);
      }
    },
    result(names) {
      const words = names.filter(({ kind }) => kind === 'word');
      const nameOf = (rule: string) => words.find(({ name }) => lettersOf(name) === lettersOf(rule))?.name;
      return [...counts.values()]
        .flatMap((near) => {
          const name = nameOf(near.name);
          return name === undefined ? [] : [{ ...near, name }];
        })
        .sort((a, b) => b.count - a.count || byCodePoint(a.spelling, b.spelling));
    },
  };
}
