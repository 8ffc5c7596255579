import { type TextIndex, writableSites } from '../extract/merge-facts.ts';
import type { TextFacts } from '../model/text-facts.ts';
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
    const twins = twinsOf(file, known, filled);
    const retold = retoldTexts(file, isKnown, twins);
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

function twinsOf(
  file: TextFacts,
  known: ReadonlyMap<string, string | undefined>,
  filled: FillTexts,
): readonly Twin[] {
  return file.sites.flatMap(({ id, span, line, kind, verdict, says }): Twin[] => {
    const isText = kind !== 'comment' && kind !== 'key' && kind !== 'regex';
    if (verdict.class !== 'test' || !isText) return [];
    if (known.has(id)) return known.get(id) === undefined ? [] : [{ unit: id, span, line }];
    const made = says === undefined ? null : filled(says);
    return made === null ? [] : [{ unit: made.units[0]!, span, line, target: made.target }];
  });
}
