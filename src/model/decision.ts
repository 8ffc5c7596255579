/** What a decision is about, and what may be decided there; the first action is the careful one. */
export const DECISION_ACTIONS = {
  /** A name of the plan, where a rule alone does not settle it. */
  name: ['keep', 'rename', 'replace'],
  /** A text of the donor. */
  text: ['keep', 'translate', 'replace', 'ignore', 'split'],
  /** What a check found of the donor, and what may stay. */
  leftover: ['accept'],
  /** A part of the donor that has no counterpart in the recipient's country. */
  module: ['keep', 'stub', 'drop'],
  /** Something of the donor's country that stands in code. */
  fact: ['keep', 'replace'],
  /** Files that do not cross. */
  'leave-out': ['keep', 'leave-out'],
  /** What only somebody who knows the law can settle. */
  legal: ['accept'],
} as const;

export type DecisionKind = keyof typeof DECISION_ACTIONS;
export type DecisionAction = (typeof DECISION_ACTIONS)[DecisionKind][number];

/**
 * What a decision is attached to: the text itself, by its hash, wherever it stands or where these say. Never a line, so
 * that the answer stays with its text while a donor's files grow and move.
 */
export type DecisionPlace = {
  readonly donor?: string;
  /** A glob over donor paths. Left out: every file. */
  readonly path?: string;
  /** The text for those who read the file; cut where it is long. */
  readonly text?: string;
  /** `unitId` of the text. */
  readonly hash: string;
  /** The signature of what stands around it, see `contextSignature`; with it the decision is on this place alone. */
  readonly context?: string;
  /** Which of several equal ones in a file, from 0. Left out: all. */
  readonly ordinal?: number;
};

/** One answer of a person, with all that it holds for. */
export type Decision = {
  readonly kind: DecisionKind;
  readonly action: DecisionAction;
  /** The name as the plan spells it, a module, a fact. */
  readonly about?: string;
  /** The code of the question's reason: the answer holds only where that is the question. */
  readonly why?: string;
  /** The text to put there, or the context that a text is split by. */
  readonly to?: string;
  /** The question that it answers, so that the answer can be taken back. */
  readonly question?: string;
  readonly places: readonly DecisionPlace[];
  readonly reason: string;
  readonly by: string;
  /** A day, `2026-11-26`: of the answer, and from which on it has to be asked again. */
  readonly on: string;
  readonly expires?: string;
};
