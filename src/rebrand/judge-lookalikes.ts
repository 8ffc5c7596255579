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
    judged.push({
      ...span,
      kind: 'keep',
      rule: like.rule,
      why: like.why,
      soft: true,
      reason: '',
      becomes: null,
    });
  }
  return judged.sort((a, b) => a.start - b.start);
}

/** Such a place while nobody has decided on it: no rule of the plan has met it. */
export function isLookalike(verdict: Verdict): boolean {
  return verdict.kind === 'keep' && (verdict.why === 'near-miss' || verdict.why === 'abbreviation');
}

/** All in ascending order. */
export function withLookalikes(verdicts: readonly Verdict[], alike: readonly Verdict[]): readonly Verdict[] {
  return alike.length === 0
    ? verdicts
    : [...verdicts, ...alike].sort((a, b) => a.start - b.start || a.end - b.end);
}
