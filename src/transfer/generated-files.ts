import { byCodePoint } from '../model/by-code-point.ts';
import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/snapshot.ts';
import type { Surveyed } from './survey-tree.ts';

/** For each tool that wrote files with renames one finding, at the first of them in the order of paths. */
export function generatedFiles(
  entries: readonly Entry[],
  surveyed: ReadonlyMap<string, Surveyed>,
): readonly Finding[] {
  const groups = new Map<string, { readonly path: string; count: number }>();
  for (const { path } of entries) {
    const generator = surveyed.get(path)?.outcome.generator;
    if (generator === undefined) continue;
    const group = groups.get(generator);
    if (group === undefined) groups.set(generator, { path, count: 1 });
    else group.count++;
  }
  return [...groups]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([generator, { path, count }]): Finding => {
      return { code: 'files-generated', severity: 'info', args: { generator, count }, place: { path } };
    });
}
