import { type Attach, type Attachable, attach, type Decided } from '../model/attach.ts';
import type { Decision, DecisionKind } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { OpenMatter } from '../model/question.ts';
import { unitId } from '../model/unit-id.ts';
import { findingTopic } from './finding-topics.ts';

/** Findings that a person has settled, those that wait for one, and which places of decisions were met. */
export type SettledFindings = {
  readonly settled: readonly { readonly finding: Finding; readonly by: Decided }[];
  readonly open: readonly OpenMatter[];
  /** All that nobody has settled, questions or not. */
  readonly left: readonly Finding[];
};

/** Parts the findings that people have decided on from those that are still open. `say` puts one into words. */
export function settleFindings(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  say: (finding: Finding) => string,
): SettledFindings {
  const byKind = new Map<DecisionKind, Attach>();
  const attachOf = (kind: DecisionKind): Attach => {
    const known = byKind.get(kind) ?? attach(decisions, kind);
    byKind.set(kind, known);
    return known;
  };
  const settled: { finding: Finding; by: Decided }[] = [];
  const open: OpenMatter[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const matter = matterOf(finding, say);
    const by = matter === null ? null : attachOf(matter.kind).find(matter satisfies Attachable);
    if (by !== null) settled.push({ finding, by });
    else {
      left.push(finding);
      if (matter !== null) open.push(matter);
    }
  }
  return { settled, open, left };
}

/** A finding as a question sees it; null where it is nobody's question. */
function matterOf(finding: Finding, say: (finding: Finding) => string): OpenMatter | null {
  const topic = findingTopic(finding);
  if (topic === undefined || topic.isAsked?.(finding) === false) return null;
  const { place } = finding;
  const text = topic.textOf(finding);
  const about = topic.aboutOf?.(finding);
  return {
    kind: topic.kind,
    for: topic.for,
    why: finding.code,
    ...(about !== undefined && { about }),
    role: topic.roleOf?.(finding) ?? '',
    donor: place?.donor ?? '',
    path: place?.path ?? '',
    ...(place?.line !== undefined && { line: place.line }),
    text,
    hash: unitId(text),
    context: '',
    ordinal: 0,
    shown: say(finding),
    proposal: topic.proposalOf(finding),
    actions: topic.actions,
  };
}
