import type { DecisionKind } from './decision.ts';
import type { Audience } from './question.ts';

/** What the last look at the donors left open: small enough to be kept for those who only want the number. */
export type OpenQuestions = {
  readonly questions: readonly {
    readonly id: string;
    readonly kind: DecisionKind;
    readonly for: Audience;
    readonly places: number;
  }[];
};
