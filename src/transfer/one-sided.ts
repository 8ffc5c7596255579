import type { Finding } from '../model/finding.ts';
import type { FileTraces } from './trace-search.ts';

/**
 * Longer names that stand somewhere as they were and somewhere else as they are to be: a variable in the code and in a
 * compose file, a topic, a header. Names that clash keep their old spelling everywhere; the new one is another's.
 */
export function oneSided(traces: readonly FileTraces[], clashing: ReadonlySet<string>): readonly Finding[] {
  const now = new Map<string, string>();
  for (const { spelling, place } of traces.flatMap((each) => each.now)) {
    if (!now.has(spelling)) now.set(spelling, `${place.path}:${place.line}`);
  }
  return traces.flatMap(({ old }) =>
    old.flatMap(({ spelling, becomes, place }): Finding[] => {
      const other = now.get(becomes);
      if (other === undefined || clashing.has(spelling)) return [];
      const args = { spelling, becomes, other };
      return [{ code: 'name-one-sided', severity: 'warning', args, place }];
    }),
  );
}
