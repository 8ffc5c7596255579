import { REASONS } from '../messages/findings.ts';
import { fill } from '../messages/say.ts';
import type { ExternalizedTree, StayReason } from '../model/externalized.ts';
import type { Paint } from '../model/paint.ts';
import { table } from './table.ts';

/** What became look-ups in each tree, and why the rest stays. */
export function externalizeText(
  trees: readonly ExternalizedTree[],
  isApplied: boolean,
  paint: Paint,
): string {
  const head = ['tree', 'sentences', 'keys', 'edits', 'files', 'new files', 'stay'].map((cell) =>
    paint.bold(cell),
  );
  const rows = trees.map(({ id, places, keys, edits, files, created, stays }) => [
    id,
    ...[places, keys, edits, files.length, created.length, sum(Object.values(stays))].map(String),
  ]);
  const sections = [table([head, ...rows])];
  const counts = new Map<string, number>();
  for (const { stays } of trees)
    for (const [why, count] of Object.entries(stays)) counts.set(why, (counts.get(why) ?? 0) + count);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) as [StayReason, number][];
  if (ranked.length > 0)
    sections.push(
      table(
        ranked.map(([why, count]) => [
          String(count),
          why,
          paint.dim(fill(REASONS[why] ?? '', {}, paint.translate)),
        ]),
      ),
    );
  const created = trees.flatMap((tree) => tree.created.map((path) => `${tree.id}: ${path}`));
  if (created.length > 0) sections.push(`New:\n${created.map((path) => `  ${path}\n`).join('')}`);
  if (trees.every(({ places }) => places === 0)) sections.push('No text can become a look-up.\n');
  else if (!isApplied) sections.push('Nothing was written: --apply writes it into a clean work tree.\n');
  return sections.join('\n');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
