import { placeKey } from '../model/attach.ts';
import type { Decision, DecisionKind } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';

/** Decisions that match nothing any more, of the kinds that this run has looked for. `met`: the places that were met. */
export function unmatchedDecisions(
  decisions: readonly Decision[],
  met: ReadonlySet<string>,
  kinds: readonly DecisionKind[],
  path: string,
): readonly Finding[] {
  return decisions
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((decision) =>
      decision.places
        .filter((place) => !met.has(placeKey(decision, place)))
        .map((place): Finding => {
          const { kind, by, on } = decision;
          const args = { kind, text: place.text ?? place.hash, by, on };
          return { code: 'decision-unmatched', severity: 'warning', args, place: { path } };
        }),
    );
}
