import type { Name } from '../model/plan.ts';

type Given = Pick<Name, 'kind' | 'from' | 'to'>;

/**
 * What the plan’s things were called under former plans: names as well, which become what the plan says now. Such that
 * the plan itself still has, as an old name or a new one, are none.
 */
export function formerNames(names: readonly Name[], given: readonly Given[]): readonly Name[] {
  const known = new Set(names.flatMap(({ from, to, aliases }) => [from, to, ...aliases]));
  const former = new Map<string, Name>();
  for (const { kind, from, to } of given) {
    const name = names.find((each) => each.kind === kind && each.from === from);
    if (name === undefined || name.to === to || known.has(to)) continue;
    former.set(`${kind} ${to}`, { kind, from: to, to: name.to, aliases: [] });
  }
  return [...former.values()];
}
