import { byCodePoint } from '../model/by-code-point.ts';
import type { ColumnSize } from '../model/column-size.ts';
import { limitNote } from '../model/limit-note.ts';
import type { Reason } from '../model/reason.ts';
import type { FileUnit, TextFacts } from '../model/text-facts.ts';
import type { Unit, UnitPlace } from '../model/unit.ts';
import type { UnitSite } from '../model/unit-site.ts';
import { bondAt, type CouplingIndex, coupled, mergeCouplings } from './coupling.ts';

/** What all files of a donor say together. */
export type TextIndex = {
  readonly couplings: CouplingIndex;
  /** Hard-coded texts to translate, sorted by id. Keyed texts come from the donor's catalogs. */
  readonly units: readonly Unit[];
  /** What a person wants to stand in place of a text, by unit: nobody translates these. */
  readonly fixed: ReadonlyMap<string, string>;
};

/**
 * Merges the facts of files, in any order. A text that is compared somewhere is a unit only where it is just shown.
 * `columns` are those that other files define.
 */
export function mergeFacts(files: readonly TextFacts[], columns: readonly ColumnSize[] = []): TextIndex {
  const sizes = sizesOf([...columns, ...files.flatMap((file) => file.columns ?? [])]);
  const couplings = mergeCouplings(files.map((file) => file.couplings));
  const gathered = new Map<string, { told: FileUnit[]; sites: Told[] }>();
  for (const { path, units, unitSites } of [...files].sort((a, b) => byCodePoint(a.path, b.path))) {
    for (const unit of units) {
      const known = gathered.get(unit.id) ?? { told: [], sites: [] };
      known.told.push(unit);
      gathered.set(unit.id, known);
    }
    for (const { unit, line, reason } of unitSites) gathered.get(unit)!.sites.push({ path, line, reason });
  }
  const fixed = new Map<string, string>();
  const units: Unit[] = [];
  for (const { told, sites } of gathered.values()) {
    const [{ id, fixed: text }] = told as [FileUnit];
    if (text === undefined) units.push(...unitOf(told, sites, couplings, sizes));
    else fixed.set(id, text);
  }
  return { couplings, units: units.sort((a, b) => byCodePoint(a.id, b.id)), fixed };
}

/** The places of a file where translations may be written: not where the same text is compared with data elsewhere. */
export function writableSites({ unitSites }: TextFacts, { couplings }: TextIndex): readonly UnitSite[] {
  return unitSites.filter((site) => isWritable(site.unit, site.reason, couplings));
}

function isWritable(unit: string, reason: Reason, couplings: CouplingIndex): boolean {
  return bondAt({ action: 'translate', reason }, unit, couplings) !== 'compared';
}

type Told = UnitPlace & { readonly reason: Reason };

/** The file that comes first in order of paths says what the unit is. */
function unitOf(
  told: readonly FileUnit[],
  sites: readonly Told[],
  couplings: CouplingIndex,
  sizes: ReadonlyMap<string, number>,
): readonly Unit[] {
  const { id, source, class: textClass, holes, context = '' } = told[0]!;
  const places = sites.filter(({ reason }) => isWritable(id, reason, couplings));
  if (places.length === 0) return [];
  const sure = Math.min(...told.map((unit) => unit.confidence));
  const asked = places.map(({ reason }) => {
    const verdict = { class: textClass, action: 'translate', confidence: sure, reason } as const;
    return coupled(verdict, id, couplings).confidence;
  });
  const limits = told.flatMap(({ columns = [] }) =>
    columns.flatMap((column) => sizes.get(column) ?? []).map(limitNote),
  );
  const comments = [...new Set([...told.flatMap((unit) => unit.comments), ...limits])];
  const common = { id, kind: 'text', source, context, class: textClass, action: 'translate' } as const;
  return [{ ...common, confidence: Math.min(...asked), places: once(places), holes, comments, pivots: {} }];
}

/** How long the texts of columns may be, of which all files say the same. */
function sizesOf(columns: readonly ColumnSize[]): ReadonlyMap<string, number> {
  const said = new Map<string, Set<number | null>>();
  for (const { column, size } of columns) said.set(column, (said.get(column) ?? new Set()).add(size));
  return new Map(
    [...said].flatMap(([column, all]) => {
      const [size] = all;
      return all.size === 1 && size ? [[column, size] as const] : [];
    }),
  );
}

/** Sorted by path and line, each once. */
function once(places: readonly UnitPlace[]): readonly UnitPlace[] {
  const sorted = [...places].sort((a, b) => byCodePoint(a.path, b.path) || a.line - b.line);
  return sorted
    .filter(({ path, line }, at) => path !== sorted[at - 1]?.path || line !== sorted[at - 1]?.line)
    .map(({ path, line }) => ({ path, line }));
}
