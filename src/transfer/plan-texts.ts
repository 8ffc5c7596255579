import { type TextIndex, writableSites } from '../extract/merge-facts.ts';
import type { Site } from '../model/site.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { UnitSite } from '../model/unit-site.ts';
import { type Filling, type FillTexts, fillTexts } from '../translate/filled-texts.ts';
import { retoldTexts } from './retold-texts.ts';
import type { FileTexts, Registration, Twin } from './texts.ts';

/** Which translations go into which files. `targets` are those that ship, by unit; registrations are by path. */
export function planTexts(
  facts: readonly TextFacts[],
  index: TextIndex,
  targets: ReadonlyMap<string, string>,
  registrations: ReadonlyMap<string, readonly Registration[]>,
): ReadonlyMap<string, FileTexts> {
  const planned = new Map<string, FileTexts>();
  const known = new Map([...index.units.map(({ id }) => [id, targets.get(id)] as const), ...index.fixed]);
  const filled = fillTexts(index.units.flatMap(({ id, source }) => fillingOf(id, source, targets)));
  for (const file of facts) {
    const isKnown = (unit: string) => known.get(unit) !== undefined;
    const own = writableSites(file, index).filter(({ unit }) => isKnown(unit));
    const written = literalsOf(own, file.literals);
    const twins = twinsOf(file, known, filled).filter(({ span }) => !written.has(span.start));
    const retold = retoldTexts(file, isKnown, new Set([...written, ...twins.map(({ span }) => span.start)]));
    const units = [...own, ...retold.units];
    const registered = registrations.get(file.path) ?? [];
    if (units.length + twins.length + registered.length === 0) continue;
    const here = new Set([...units.map(({ unit }) => unit), ...twins.map(({ unit }) => unit)]);
    const targets = new Map([...here].sort().map((unit) => [unit, known.get(unit)!]));
    const literals = [...file.literals, ...retold.literals];
    planned.set(file.path, { targets, units, literals, twins, registrations: registered });
  }
  // A list of languages may stand where there is no text at all.
  for (const [path, own] of registrations) {
    if (planned.has(path)) continue;
    planned.set(path, { targets: new Map(), units: [], literals: [], twins: [], registrations: own });
  }
  return planned;
}

function fillingOf(unit: string, source: string, targets: ReadonlyMap<string, string>): readonly Filling[] {
  const target = targets.get(unit);
  return target === undefined ? [] : [{ unit, source, target }];
}

/** Where the literals begin that hold text of some units: each is written once. */
function literalsOf(units: readonly UnitSite[], literals: readonly Site[]): ReadonlySet<number> {
  return new Set(
    units.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'text' ? [literals[part.literal]!.span.start] : [])),
    ),
  );
}

/** Texts of tests that say what a unit says; those that a person decided on follow nothing, see `says`. */
function twinsOf(
  file: TextFacts,
  known: ReadonlyMap<string, string | undefined>,
  filled: FillTexts,
): readonly Twin[] {
  return file.sites.flatMap(({ id, span, line, says }): Twin[] => {
    if (says === undefined) return [];
    if (known.has(id)) return known.get(id) === undefined ? [] : [{ unit: id, span, line }];
    const made = filled(says);
    return made === null ? [] : [{ unit: made.units[0]!, span, line, target: made.target }];
  });
}
