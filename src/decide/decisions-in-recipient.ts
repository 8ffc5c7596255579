import type { Decision, DecisionPlace } from '../model/decision.ts';

/**
 * The decisions as they hold in the recipient's own tree: there paths and the lines around a text have been renamed, so
 * what was decided on one place of the donor holds for its text.
 */
export function decisionsInRecipient(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((decision) =>
    decision.kind === 'name' || decision.kind === 'fact'
      ? { ...decision, places: decision.places.map(onText) }
      : decision,
  );
}

function onText({ path: _, context: __, ordinal: ___, ...text }: DecisionPlace): DecisionPlace {
  return text;
}
