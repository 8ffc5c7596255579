import { byCodePoint } from '../model/by-code-point.ts';
import type { OpenMatter, Question } from '../model/question.ts';
import { unitId } from '../model/unit-id.ts';

/**
 * Open matters as questions, by what they are about, why and at what kind of place they stand: never by file, so that one
 * answer settles many. No matter is left out.
 */
export function questionsOf(matters: readonly OpenMatter[]): readonly Question[] {
  const groups = new Map<string, OpenMatter[]>();
  for (const matter of matters) {
    const key = keyOf(matter);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [matter]);
    else group.push(matter);
  }
  return [...groups.values()].map(questionOf).sort(inOrder);
}

function keyOf({ kind, about, why, role, proposal, actions }: OpenMatter): string {
  return JSON.stringify([kind, about, why, role, proposal.action, actions]);
}

function questionOf(group: readonly OpenMatter[]): Question {
  const first = group[0]!;
  const matters = [...group].sort(byPlace);
  const { kind, why, about, role, proposal, actions } = first;
  const targets = new Set(group.map((matter) => matter.proposal.to));
  const to = targets.size === 1 ? proposal.to : undefined;
  return {
    id: unitId(keyOf(first)).replace(/^u_/, 'q_').slice(0, 10),
    kind,
    for: first.for,
    why,
    ...(about !== undefined && { about }),
    role,
    proposal: { action: proposal.action, ...(to !== undefined && { to }) },
    actions,
    effect: {
      texts: new Set(group.map(({ hash }) => hash)).size,
      places: group.length,
      files: new Set(group.map(({ donor, path }) => `${donor}/${path}`)).size,
    },
    matters,
  };
}

function byPlace(a: OpenMatter, b: OpenMatter): number {
  return (
    byCodePoint(a.donor, b.donor) ||
    byCodePoint(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    byCodePoint(a.hash, b.hash) ||
    a.ordinal - b.ordinal
  );
}

/** By who is asked and about what, the most far-reaching first. */
function inOrder(a: Question, b: Question): number {
  return (
    byCodePoint(a.for, b.for) ||
    byCodePoint(a.kind, b.kind) ||
    b.effect.places - a.effect.places ||
    byCodePoint(a.id, b.id)
  );
}
