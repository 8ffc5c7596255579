import type { Finding, Severity } from './finding.ts';

/** What a check can be about. */
export const CHECK_TOPICS = ['leftovers', 'facts', 'texts', 'config'] as const;

export type CheckTopic = (typeof CHECK_TOPICS)[number];

/** From which severity on a check fails. */
export type Threshold = Severity | 'never';

const RANK: Record<Threshold, number> = { never: 3, error: 2, warning: 1, info: 0 };

export function failsAt({ severity }: Finding, threshold: Threshold): boolean {
  return RANK[severity] >= RANK[threshold];
}

/** What remains of the old names in one recipient. Counts are occurrences. */
export type LeftoverCounts = {
  readonly donor: string;
  /** `tree`: no recipient, but some directory or repository. */
  readonly branch: 'main' | 'derived' | 'tree';
  readonly commit: string;
  /** Occurrences that the plan would rename, and that nothing protects: somebody wrote them, or nobody derived. */
  readonly left: number;
  /** Such occurrences that a person's decision accepts. */
  readonly accepted: number;
  readonly open: number;
  readonly kept: number;
  /** What no rule finds and a person has to look at: hidden, half replaced, one-sided, and hosts. */
  readonly traces: number;
};

/** What a tree still says of the donor's country. Counts are places. */
export type FactsLeft = Pick<LeftoverCounts, 'donor' | 'branch' | 'commit'> & {
  /** Surely the fact, of a kind that is to be replaced. */
  readonly missed: number;
  /** What a person has to look at. */
  readonly open: number;
  /** Records of lists of the world, documents, what people decided to keep. */
  readonly kept: number;
};

/** How far one namespace of one catalog is; hard-coded text goes by the name of its domain. */
export type TextCoverage = {
  readonly donor: string;
  readonly language: string;
  readonly domain: string;
  readonly namespace: string;
  readonly total: number;
  readonly ready: number;
  readonly percent: number;
  readonly missing: number;
  readonly review: number;
  readonly draft: number;
  readonly unapproved: number;
  /** The percentage that is asked for; null where none is. */
  readonly minimum: number | null;
};

/** What a check had no material for, which is not the same as having found nothing. */
export type NotMeasured = {
  readonly topic: CheckTopic;
  readonly donor: string | null;
  readonly language: string | null;
  readonly why: 'nothing-derived' | 'nothing-extracted' | 'no-config-map' | 'nothing-cloned';
};

export type CheckResult = {
  readonly donors: readonly LeftoverCounts[];
  readonly facts: readonly FactsLeft[];
  readonly texts: readonly TextCoverage[];
  readonly measured: readonly CheckTopic[];
  readonly notMeasured: readonly NotMeasured[];
};

/** What a check came to, for a reporter to put into some form. */
export type Checked = {
  readonly ok: boolean;
  readonly failOn: Threshold;
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
};
