import { decisionId } from '../model/attach.ts';
import type { Decision, DecisionPlace } from '../model/decision.ts';

/** The decisions with one more. What it says anew of a place takes the place of what was said before. */
export function withDecision(decisions: readonly Decision[], added: Decision): readonly Decision[] {
  const said = new Set(added.places.map(placeName));
  const others = decisions.flatMap((decision): Decision[] => {
    if (!isAlike(decision, added)) return [decision];
    const places = decision.places.filter((place) => !said.has(placeName(place)));
    return places.length === 0 ? [] : [{ ...decision, places }];
  });
  return [...others, added];
}

/** The decisions without those that answer a question, or without the one that is named; null where there is none. */
export function withoutDecision(decisions: readonly Decision[], id: string): readonly Decision[] | null {
  const left = decisions.filter((decision) => decision.question !== id && decisionId(decision) !== id);
  return left.length === decisions.length ? null : left;
}

function isAlike(a: Decision, b: Decision): boolean {
  return a.kind === b.kind && a.about === b.about && (a.why ?? '') === (b.why ?? '');
}

function placeName({ donor, path, hash, context, ordinal }: DecisionPlace): string {
  return JSON.stringify([donor, path, hash, context, ordinal]);
}
