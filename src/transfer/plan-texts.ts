import { type TextIndex, writableSites } from '../extract/merge-facts.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { FileTexts, Registration, Twin } from './texts.ts';

/** Which translations go into which files. `targets` are those that ship, by unit; registrations are by path. */
export function planTexts(
  facts: readonly TextFacts[],
  index: TextIndex,
  targets: ReadonlyMap<string, string>,
  registrations: ReadonlyMap<string, readonly Registration[]>,
): ReadonlyMap<string, FileTexts> {
  const planned = new Map<string, FileTexts>();
  const known = new Map(index.units.map(({ id }) => [id, targets.get(id)]));
  for (const file of facts) {
    const units = writableSites(file, index).filter(({ unit }) => known.get(unit) !== undefined);
    const twins = twinsOf(file, known);
    const registered = registrations.get(file.path) ?? [];
    if (units.length + twins.length + registered.length === 0) continue;
    const here = new Set([...units.map(({ unit }) => unit), ...twins.map(({ unit }) => unit)]);
    const own = [...here].sort().map((unit) => [unit, known.get(unit)!] as const);
    const { literals } = file;
    planned.set(file.path, { targets: new Map(own), units, literals, twins, registrations: registered });
  }
  return planned;
}

function twinsOf(file: TextFacts, known: ReadonlyMap<string, string | undefined>): readonly Twin[] {
  return file.sites.flatMap(({ id, span, line, kind, verdict }): Twin[] => {
    const isText = kind !== 'comment' && kind !== 'key' && kind !== 'regex';
    if (verdict.class !== 'test' || !isText || known.get(id) === undefined) return [];
    return [{ unit: id, span, line }];
  });
}
