import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { WHY_WORDS } from '../messages/why-words.ts';
import type { ExternalizedTree, StayReason } from '../model/externalized.ts';
import type { Paint } from '../model/paint.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** What became look-ups in each tree, and why the rest stays. */
export function externalizeText(
  trees: readonly ExternalizedTree[],
  isApplied: boolean,
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const head = heads(['tree', 'sentences', 'keys', 'edits', 'files', 'new files', 'stay'], paint);
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
      table(ranked.map(([why, count]) => [String(count), why, paint.dim(say(WHY_WORDS[why] ?? ''))])),
    );
  const created = trees.flatMap((tree) => tree.created.map((path) => `${tree.id}: ${path}`));
  if (created.length > 0)
    sections.push(`${say(SUMMARY_WORDS.newFiles)}\n${created.map((path) => `  ${path}\n`).join('')}`);
  if (trees.every(({ places }) => places === 0)) sections.push(`${say(SUMMARY_WORDS.noLookUp)}\n`);
  else if (!isApplied) sections.push(`${say(SUMMARY_WORDS.notApplied)}\n`);
  return sections.join('\n');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
