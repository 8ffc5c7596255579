import { type Decided, decisionId } from '../model/attach.ts';
import type { Verdict } from './judge.ts';
import { type NameOccurrence, reasonAt } from './name-occurrences.ts';
import type { NameRules } from './rules.ts';

/** The verdicts after people's decisions, and the keys of the places of decisions that were met. */
export type DecidedNames = { readonly verdicts: readonly Verdict[]; readonly met: readonly string[] };

/** What no decision changes: it is not the recipient's to change. */
const UNTOUCHABLE = ['licence', 'licence-header', 'legal-line'];

/**
 * Follows people's decisions: one on this very place before a hard protection, one on the name wherever it stands before a
 * soft one. What nobody decided stays as it was judged.
 */
export function decideNames(
  verdicts: readonly Verdict[],
  occurrences: ReadonlyMap<Verdict, NameOccurrence>,
  { decided }: Pick<NameRules, 'decided'>,
): DecidedNames {
  if (decided.isEmpty) return { verdicts, met: [] };
  const after: Verdict[] = [];
  const met = new Set<string>();
  let replacedTo = -1;
  for (const verdict of verdicts) {
    if (verdict.start < replacedTo) continue;
    const at = occurrences.get(verdict);
    const by = at === undefined ? null : decided.find(at);
    const becomes =
      at === undefined || by === null || !mayDecide(verdict, by) ? null : follow(verdict, at, by);
    if (becomes === null || by === null) {
      after.push(verdict);
      continue;
    }
    met.add(by.key);
    while ((after.at(-1)?.end ?? 0) > becomes.start) after.pop();
    after.push(becomes);
    replacedTo = becomes.end;
  }
  return { verdicts: after, met: [...met] };
}

function mayDecide(verdict: Verdict, { isHere }: Decided): boolean {
  if (verdict.kind !== 'keep' || verdict.soft) return true;
  return isHere && !UNTOUCHABLE.includes(verdict.why);
}

/** null: the decision cannot be followed here, and the question stays. */
function follow(
  verdict: Verdict,
  { subject }: NameOccurrence,
  { decision, isHere }: Decided,
): Verdict | null {
  const { start, end, rule } = verdict;
  const by = { id: decisionId(decision), isHere };
  if (decision.action === 'replace' && decision.to !== undefined)
    return { kind: 'rename', start: subject.start, end: subject.end, rule, text: decision.to, by };
  if (decision.action === 'rename') {
    const text = verdict.kind === 'rename' ? verdict.text : verdict.becomes;
    return text === null ? null : { kind: 'rename', start, end, rule, text, by };
  }
  if (decision.action !== 'keep') return null;
  const reason = `${decision.by}, ${decision.on}: ${decision.reason}`;
  const becomes = verdict.kind === 'rename' ? verdict.text : verdict.becomes;
  const asked = reasonAt(verdict);
  return { kind: 'keep', start, end, rule, why: 'decided', soft: false, reason, becomes, asked };
}
