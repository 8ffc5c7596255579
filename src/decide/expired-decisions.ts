import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';

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
