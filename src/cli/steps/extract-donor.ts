import type { Catalog } from '../../model/catalog.ts';
import type { ExtractedCatalog } from '../../model/extracted.ts';
import type { Finding } from '../../model/finding.ts';
import type { KeyCounts } from '../../model/key-counts.ts';
import type { DonorTexts } from '../../transfer/donor-texts.ts';
import { updateCatalog } from '../../translate/update-catalog.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { saveCatalog } from './save-catalog.ts';

export type Extracted = {
  readonly catalogs: readonly ExtractedCatalog[];
  readonly keys: KeyCounts & { readonly donor: string };
  readonly findings: readonly Finding[];
};

/**
 * Brings the catalogs of a donor up to date with its texts, in every language of the plan. A donor has one domain, named
 * for it; what people keep in further files of its folder stays theirs, and their units are not asked for twice.
 */
export async function extractDonor(
  workspace: Workspace,
  { spec, received }: ClonedDonor,
  texts: DonorTexts,
  { isDry }: { readonly isDry: boolean },
): Promise<Extracted> {
  const catalogs: ExtractedCatalog[] = [];
  for (const language of workspace.plan.languages.targets) {
    const units = texts.unitsFor(language);
    const known = await loadCatalogs(workspace, language, spec.id);
    const existing: Catalog = known.find(({ domain }) => domain === spec.id) ?? {
      language,
      donor: spec.id,
      domain: spec.id,
      entries: [],
    };
    const elsewhere = new Set(
      known.filter((catalog) => catalog !== existing).flatMap(({ entries }) => entries.map(({ id }) => id)),
    );
    const own = units.filter(({ id }) => !elsewhere.has(id));
    const { catalog, counts } = updateCatalog(existing, own, { isHandOver: received });
    const isNothing = catalog.entries.length === 0 && existing.entries.length === 0;
    const changed =
      isDry || isNothing
        ? JSON.stringify(catalog) !== JSON.stringify(existing)
        : saveCatalog(workspace, catalog);
    catalogs.push({ donor: spec.id, language, units: units.length, counts, changed });
  }
  const { counts, findings } = await texts.keys();
  const told = [...texts.findings, ...findings].map((finding) =>
    finding.place === undefined ? finding : { ...finding, place: { donor: spec.id, ...finding.place } },
  );
  return { catalogs, keys: { donor: spec.id, ...counts }, findings: told };
}
