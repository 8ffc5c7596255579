import { byCodePoint } from '../model/by-code-point.ts';
import type { FindingOf } from '../model/finding.ts';
import type { TextFacts } from '../model/text-facts.ts';

/** How many files were read in an encoding from before UTF-8, by encoding, with the first of each. */
export function toldEncodings(files: readonly TextFacts[]): readonly FindingOf<'encoding-told'>[] {
  const paths = new Map<string, string[]>();
  for (const { path, codePage } of files)
    if (codePage !== undefined) paths.set(codePage, (paths.get(codePage) ?? []).concat(path));
  return [...paths]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([encoding, of]) => ({
      code: 'encoding-told',
      severity: 'warning',
      args: { encoding, count: of.length },
      place: { path: of.sort(byCodePoint)[0]! },
    }));
}
