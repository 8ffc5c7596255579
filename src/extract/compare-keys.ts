import { byCodePoint } from '../model/by-code-point.ts';
import type { LoneKey } from '../model/compared-keys.ts';
import { lineCounter } from '../model/lines.ts';
import type { KeyUse } from '../model/reading.ts';

export type KeysOfFile = {
  readonly both: number;
  readonly onlyTheirs: readonly LoneKey[];
  readonly onlyOurs: readonly LoneKey[];
};

/**
 * What two readers make of one file, by the keys as they are written: the namespaces of i18next-parser are those of the
 * last hook in a file, and would differ where both are right about the key. Computed keys are left out.
 */
export function compareKeys(
  { path, text }: { readonly path: string; readonly text: string },
  theirs: readonly KeyUse[],
  ours: readonly KeyUse[],
): KeysOfFile {
  const [known, other] = [ours, theirs].map(firstUses) as [FirstUses, FirstUses];
  const placeOf = lineCounter(text);
  const alone = (uses: FirstUses, others: FirstUses) =>
    [...uses]
      .filter(([key]) => !others.has(key))
      .map(([key, { span }]) => ({ key, path, line: placeOf(span.start).line }))
      .sort((a, b) => a.line - b.line || byCodePoint(a.key, b.key));
  return {
    both: [...other.keys()].filter((key) => known.has(key)).length,
    onlyTheirs: alone(other, known),
    onlyOurs: alone(known, other),
  };
}

type FirstUses = ReadonlyMap<string, KeyUse>;

function firstUses(uses: readonly KeyUse[]): FirstUses {
  const first = new Map<string, KeyUse>();
  for (const use of uses) if (use.key !== null && !first.has(use.key)) first.set(use.key, use);
  return first;
}
