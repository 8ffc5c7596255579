import type { Paint } from '../model/paint.ts';
import { diffLines } from './diff-lines.ts';
import { unifiedDiff } from './unified-diff.ts';

/** The hunks of a unified diff with the names of both sides above them, for people; '' where nothing differs. */
export function patchLines(from: string, to: string, before: string, after: string, paint: Paint): string {
  if (before === after) return '';
  const patch = unifiedDiff(from, to, before, after);
  return diffLines(patch, paint)
    .filter((line) => !/^=+$/.test(line))
    .join('\n');
}
