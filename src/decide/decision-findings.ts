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

/** Decisions whose day has come: they have to be taken again. `today` is given by who runs the command. */
export function expiredDecisions(
  decisions: readonly Decision[],
  today: string,
  path: string,
): readonly Finding[] {
  return decisions
    .filter((decision) => isExpired(decision, today))
    .map((decision): Finding => {
      const { kind, by, expires = '', places } = decision;
      const args = { kind, text: places[0]?.text ?? places[0]?.hash ?? '', by, expires };
      return { code: 'decision-expired', severity: 'warning', args, place: { path } };
    });
}

export function isExpired({ expires }: Decision, today: string): boolean {
  return expires !== undefined && expires <= today;
}
