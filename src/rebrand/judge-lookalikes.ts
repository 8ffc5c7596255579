import type { Verdict } from './judge.ts';
import type { Found } from './search.ts';
import { standsAsWord } from './stands-alone.ts';

/** What resembles a name, once for each place, where nothing of the names themselves stands. */
export function judgeLookalikes(
  text: string,
  alike: Found['alike'],
  verdicts: readonly Verdict[],
): readonly Verdict[] {
  const judged: Verdict[] = [];
  for (const { start, end, like } of alike) {
    const span = like.around(text, start, end);
    if (span === null || !standsAsWord(text, span.start, span.end)) continue;
    const isTaken = (other: { start: number; end: number }) =>
      other.start < span.end && span.start < other.end;
    if (verdicts.some(isTaken) || judged.some(isTaken)) continue;
    judged.push({ ...span, kind: 'keep', rule: like.rule, why: like.why, soft: true, reason: '' });
  }
  return judged.sort((a, b) => a.start - b.start);
}
