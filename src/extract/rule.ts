import type { Reason } from '../model/reason.ts';
import type { TextAction, TextClass, Verdict } from '../model/unit.ts';
import type { Circumstance } from './circumstance.ts';

/** One line of a judge's table: where it holds, this is the verdict. */
export type Rule = Verdict & { readonly holds: (at: Circumstance) => boolean };

/** A line of the table, in the order that it is read in: why, what it is, what to do, how sure, and when. */
export function rule(
  reason: Reason,
  [textClass, action, confidence]: readonly [TextClass, TextAction, number],
  holds: (at: Circumstance) => boolean,
): Rule {
  return { reason, class: textClass, action, confidence, holds };
}
