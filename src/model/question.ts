import type { DecisionAction, DecisionKind } from './decision.ts';

/** Who can answer. */
export const AUDIENCES = ['engineer', 'translator', 'lawyer', 'official'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What is proposed, or answered. `to`: the text of `replace`, the context of `split`. */
export type Answered = { readonly action: DecisionAction; readonly to?: string };

/**
 * Something that waits for a person, at one place of a donor. Any room may hand these on; those that are alike become one
 * question. A decision on it is found again by `kind`, `hash`, `context` and `ordinal`, see `attach`.
 */
export type OpenMatter = {
  readonly kind: DecisionKind;
  readonly for: Audience;
  /** The code of the reason why it is asked; its words are in messages/. */
  readonly why: string;
  /** The name as the plan spells it, a module, a fact. */
  readonly about?: string;
  /** What kind of place it is: matters of two kinds are asked apart. '' where one answer holds at all of them. */
  readonly role: string;
  readonly donor: string;
  readonly path: string;
  /** 1-based, for people; no answer depends on it. */
  readonly line?: number;
  /** What it is about, as it may be shown. */
  readonly text: string;
  /** `unitId` of the whole text. */
  readonly hash: string;
  /** See `contextSignature`; '' where nothing is known of its surroundings. */
  readonly context: string;
  /** Which of equal ones in its file, from 0. */
  readonly ordinal: number;
  /** The line that it stands in, or what else shows it. */
  readonly shown: string;
  readonly proposal: Answered;
  /** What may be answered, the proposal among them. */
  readonly actions: readonly DecisionAction[];
};

/** Matters that one answer settles. */
export type Question = {
  /** Equal while the question is the same, whatever places it has today. */
  readonly id: string;
  readonly kind: DecisionKind;
  readonly for: Audience;
  readonly why: string;
  readonly about?: string;
  readonly role: string;
  readonly proposal: Answered;
  readonly actions: readonly DecisionAction[];
  /** What an answer would touch. */
  readonly effect: { readonly texts: number; readonly places: number; readonly files: number };
  /** Sorted by donor, path and line. */
  readonly matters: readonly OpenMatter[];
};
