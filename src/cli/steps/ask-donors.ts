import { expiredDecisions, isExpired } from '../../decide/expired-decisions.ts';
import { findingTopic } from '../../decide/finding-topics.ts';
import { questionsOf } from '../../decide/questions-of.ts';
import { settleFindings } from '../../decide/settle-findings.ts';
import { unmatchedDecisions } from '../../decide/unmatched-decisions.ts';
import { sayFinding } from '../../messages/say.ts';
import type { DecisionKind } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import type { Question } from '../../model/question.ts';
import type { DerivedTexts } from '../../transfer/texts-of.ts';
import { DECISIONS_FILE, type Workspace } from '../workspace.ts';
import type { ClonedAll } from './clone-all.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { type DerivedAll, deriveAll } from './derive-all.ts';
import { UNNAMED } from './derive-donor.ts';
import { derivedTexts } from './derived-texts.ts';
import type { Events } from './events.ts';
import { type FoundLeftovers, leftovers } from './leftovers.ts';
import { surveyDonor } from './survey-donor.ts';

/** What waits for people, and what they decided that holds no more. */
export type Asked = { readonly questions: readonly Question[]; readonly findings: readonly Finding[] };

/** What one donor's texts leave open. */
export type AskedTexts = {
  readonly open: Question['matters'];
  readonly decided: readonly string[];
};

/** The kinds that every look at the donors finds again. */
const LOOKED_FOR: readonly DecisionKind[] = ['name', 'text', 'leave-out', 'legal'];
/** Those that it finds where the plan says something of facts. */
const WITH_FACTS: readonly DecisionKind[] = ['fact', 'module'];

/** Reads all donors as a run would, and says what it would leave open. A decision whose day has come is asked again. */
export async function askDonors(
  workspace: Workspace,
  cloned: ClonedAll,
  today: string,
  events: Events,
  leftoversAre: 'unasked' | 'asked' | 'needed' = 'unasked',
): Promise<Asked> {
  const { decisions = [] } = workspace.plan;
  const valid = decisions.filter((decision) => !isExpired(decision, today));
  const current = { ...workspace, plan: { ...workspace.plan, decisions: valid } };
  const texts: AskedTexts[] = [];
  const derived = new Map<string, DerivedTexts>();
  for (const donor of cloned.donors) {
    const read = await surveyDonor(current, donor, { cached: true }, events);
    texts.push({ open: read.open(), decided: read.decided });
    derived.set(donor.spec.id, await derivedTexts(current, donor, { cached: true, read }, events));
  }
  const textsOf = async (donor: ClonedDonor) => derived.get(donor.spec.id)!;
  const all = await deriveAll(
    current,
    cloned.donors,
    { cached: true, sinkOf: () => UNNAMED, textsOf },
    events,
  );
  const expired = expiredDecisions(decisions, today, DECISIONS_FILE);
  const isNeeded = leftoversAre === 'needed';
  const left = leftoversAre === 'unasked' ? null : await leftovers(current, { isNeeded }, events);
  return askedOf(current, cloned.findings, all, texts, expired, left);
}

/** What a person may accept of what was found in the recipients. */
function leftIn(left: FoundLeftovers | null): readonly Finding[] {
  const all = left?.measured.flatMap(({ findings }) => findings) ?? [];
  return all.filter((finding) => findingTopic(finding)?.kind === 'leftover');
}

/** The same from what a run has read and derived already. */
export function askedOf(
  { plan }: Pick<Workspace, 'plan'>,
  received: readonly Finding[],
  derived: Pick<DerivedAll, 'donors' | 'findings'>,
  texts: readonly AskedTexts[],
  expired: readonly Finding[] = [],
  left: FoundLeftovers | null = null,
): Asked {
  const { decisions = [], facts } = plan;
  const found = [...received, ...derived.findings, ...leftIn(left)];
  const { open, settled } = settleFindings(found, decisions, sayFinding);
  const matters = [
    ...derived.donors.flatMap(({ derivation }) => derivation.open),
    ...texts.flatMap((each) => each.open),
    ...open,
  ];
  const met = new Set([
    ...derived.donors.flatMap(({ derivation }) => derivation.decided),
    ...texts.flatMap((each) => each.decided),
    ...settled.map(({ by }) => by.key),
    ...(left?.met ?? []),
  ]);
  const kinds = [
    ...LOOKED_FOR,
    ...(facts === undefined || facts === null ? [] : WITH_FACTS),
    ...(left === null ? [] : (['leftover'] as const)),
  ];
  return {
    questions: questionsOf(matters),
    findings: [...unmatchedDecisions(decisions, met, kinds, DECISIONS_FILE), ...expired],
  };
}
