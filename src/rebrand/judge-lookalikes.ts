import { countWhile } from '../model/count-while.ts';
import type { Span } from '../model/edit.ts';
import type { Verdict } from './judge.ts';
import type { Found } from './search.ts';
import { standsAsWord } from './stands-alone.ts';

/** What resembles a name, once for each place, where nothing of the names themselves stands; `verdicts` are ascending. */
export function judgeLookalikes(
  text: string,
  alike: Found['alike'],
  verdicts: readonly Span[],
): readonly Verdict[] {
  if (alike.length === 0) return [];
  const isTaken = overlaps(verdicts);
  const found = alike.flatMap(({ start, end, like }) => {
    const span = like.around(text, start, end);
    const isFree = span !== null && standsAsWord(text, span.start, span.end) && !isTaken(span);
    return isFree ? [{ ...span, like }] : [];
  });
  const judged: Verdict[] = [];
  for (const { start, end, like } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < (judged.at(-1)?.end ?? 0)) continue;
    const { rule, why } = like;
    judged.push({ kind: 'keep', start, end, rule, why, soft: true, reason: '', becomes: null });
  }
  return judged;
}

/** Whether a span touches one of many, which are in the order of their starts. */
function overlaps(spans: readonly Span[]): (span: Span) => boolean {
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = countWhile(spans, (each) => each.start < end);
    return before > 0 && reach[before - 1]! > start;
  };
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
