import { appliesTo } from './applies-to.ts';
import type { Decision, DecisionKind, DecisionPlace } from './decision.ts';
import { unitId } from './unit-id.ts';

/** Something as it stands in a donor that a person may have decided on. */
export type Attachable = {
  readonly donor: string;
  readonly path: string;
  readonly hash: string;
  /** '' where nothing is known of its surroundings. */
  readonly context: string;
  readonly ordinal: number;
  readonly about?: string;
  readonly why?: string;
};

/** The decision that holds somewhere. */
export type Decided = {
  readonly decision: Decision;
  readonly key: string;
  /** It was taken on this very place, and not on all equal ones. */
  readonly isHere: boolean;
  /** It was taken on the text alone, and names neither a file nor what stands around it. */
  readonly isAnywhere: boolean;
};

/** Finds what was decided on something; null where nothing was. */
export type Attach = {
  readonly find: (at: Attachable) => Decided | null;
  /** Whether any decision may hold for a text: a quick no for nearly all. */
  readonly knows: (hash: string) => boolean;
  /** What was decided on a text, for the signature of what follows from it. */
  readonly said: (hash: string) => readonly string[];
  readonly isEmpty: boolean;
};

type Entry = Decided & { readonly place: DecisionPlace; readonly applies: (path: string) => boolean };

/** The decisions of one kind, by the texts that they are on. The narrowest wins, then the first. */
export function attach(decisions: readonly Decision[], kind: DecisionKind): Attach {
  const byHash = new Map<string, Entry[]>();
  for (const decision of decisions) {
    if (decision.kind !== kind) continue;
    for (const place of decision.places) {
      const applies = appliesTo(place.path);
      const isHere = place.context !== undefined;
      const isAnywhere = !isHere && place.path === undefined;
      const entry = { decision, place, applies, isHere, isAnywhere, key: placeKey(decision, place) };
      const entries = byHash.get(place.hash);
      if (entries === undefined) byHash.set(place.hash, [entry]);
      else entries.push(entry);
    }
  }
  for (const entries of byHash.values()) entries.sort((a, b) => width(a.place) - width(b.place));
  return {
    find: (at) => byHash.get(at.hash)?.find((entry) => holds(entry, at)) ?? null,
    knows: (hash) => byHash.has(hash),
    said: (hash) => (byHash.get(hash) ?? []).map(({ decision, key }) => `${decisionId(decision)} ${key}`),
    isEmpty: byHash.size === 0,
  };
}

/** A name for one place of a decision that does not depend on where in the file it stands. */
export function placeKey(
  { kind, about, why }: Decision,
  { donor, path, hash, context, ordinal }: DecisionPlace,
): string {
  return unitId(JSON.stringify([kind, about, why, donor, path, hash, context, ordinal])).replace('u_', 'p_');
}

/** A decision may hold for thousands of places, and every edit asks who made it. */
const IDS = new WeakMap<Decision, string>();

/** A name for a decision, by all that it does: in the record it is the author of what it changed. */
export function decisionId(decision: Decision): string {
  const known = IDS.get(decision);
  if (known !== undefined) return known;
  const { kind, action, about, why, to, places } = decision;
  const keys = places.map((place) => placeKey(decision, place));
  const id = unitId(JSON.stringify([kind, action, about, why, to, keys])).replace('u_', 'd_');
  IDS.set(decision, id);
  return id;
}

function holds({ decision, place, applies }: Entry, at: Attachable): boolean {
  return (
    (place.donor === undefined || place.donor === at.donor) &&
    (place.context === undefined || place.context === at.context) &&
    (place.ordinal === undefined || place.ordinal === at.ordinal) &&
    (decision.about === undefined || at.about === undefined || decision.about === at.about) &&
    (decision.why === undefined || at.why === undefined || decision.why === at.why) &&
    applies(at.path)
  );
}

/** How much a place leaves open: 0 for the very one, 4 for wherever its text stands. */
function width({ donor, path, context, ordinal }: DecisionPlace): number {
  const narrowest = [ordinal, context, path, donor].findIndex((part) => part !== undefined);
  return narrowest === -1 ? 4 : narrowest;
}
