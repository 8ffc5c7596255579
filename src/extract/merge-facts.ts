import { byCodePoint } from '../model/by-code-point.ts';
import type { FileUnit, TextFacts } from '../model/text-facts.ts';
import type { Unit, UnitPlace } from '../model/unit.ts';
import { type CouplingIndex, coupled, mergeCouplings } from './coupling.ts';

/** What all files of a donor say together. */
export type TextIndex = {
  readonly couplings: CouplingIndex;
  /** Hard-coded texts to translate, sorted by id. Keyed texts come from the donor's catalogs. */
  readonly units: readonly Unit[];
};

/** Merges the facts of files, in any order. Texts that are compared somewhere are no units. */
export function mergeFacts(files: readonly TextFacts[]): TextIndex {
  const couplings = mergeCouplings(files.map((file) => file.couplings));
  const sorted = [...files].sort((a, b) => byCodePoint(a.path, b.path));
  const gathered = new Map<string, { told: FileUnit[]; places: UnitPlace[] }>();
  for (const { path, units, unitSites } of sorted) {
    for (const unit of units) {
      const known = gathered.get(unit.id) ?? { told: [], places: [] };
      known.told.push(unit);
      gathered.set(unit.id, known);
    }
    for (const { unit, line } of unitSites) gathered.get(unit)!.places.push({ path, line });
  }
  const units = [...gathered.values()].flatMap(({ told, places }) => unitOf(told, places, couplings));
  return { couplings, units: units.sort((a, b) => byCodePoint(a.id, b.id)) };
}

/** The file that comes first in order of paths says what the unit is. */
function unitOf(
  told: readonly FileUnit[],
  places: readonly UnitPlace[],
  couplings: CouplingIndex,
): readonly Unit[] {
  const { id, source, class: textClass, holes } = told[0]!;
  const sure = Math.min(...told.map(({ confidence }) => confidence));
  const verdict = {
    class: textClass,
    action: 'translate',
    confidence: sure,
    reason: 'source-language',
  } as const;
  const { action, confidence } = coupled(verdict, id, couplings);
  if (action !== 'translate') return [];
  const comments = [...new Set(told.flatMap((unit) => unit.comments))];
  const common = { id, kind: 'text', source, context: '', class: textClass, action, confidence } as const;
  return [{ ...common, places: once(places), holes, comments, pivots: {} }];
}

/** Sorted by path and line, each once. */
function once(places: readonly UnitPlace[]): readonly UnitPlace[] {
  const sorted = [...places].sort((a, b) => byCodePoint(a.path, b.path) || a.line - b.line);
  return sorted.filter(
    ({ path, line }, at) => path !== sorted[at - 1]?.path || line !== sorted[at - 1]?.line,
  );
}
