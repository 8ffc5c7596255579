import type { Catalog } from '../../model/catalog.ts';
import type { ExtractedCatalog } from '../../model/extracted.ts';
import type { Finding } from '../../model/finding.ts';
import type { KeyCounts } from '../../model/key-counts.ts';
import type { DonorTexts } from '../../transfer/donor-texts.ts';
import { type Claim, moveEntries } from '../../translate/move-entries.ts';
import { updateCatalog } from '../../translate/update-catalog.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { mainDomain } from './main-domain.ts';
import { mainTexts } from './main-texts.ts';
import { saveCatalog } from './save-catalog.ts';

export type Extracted = {
  readonly catalogs: readonly ExtractedCatalog[];
  readonly keys: KeyCounts & { readonly donor: string };
  readonly findings: readonly Finding[];
  /** Those among them about files that are written anew: nobody can tell them later. */
  readonly unread: readonly Finding[];
};

/**
 * Brings the catalogs of a donor up to date with its texts, in every language of the plan. A donor has one domain, named
 * for it, and one of what people write on `main`; what they keep in further files of its folder stays theirs, and
 * their units are not asked for twice.
 */
export async function extractDonor(
  workspace: Workspace,
  donor: ClonedDonor,
  texts: DonorTexts,
  { isDry }: { readonly isDry: boolean },
  events: Events,
): Promise<Extracted> {
  const { id } = donor.spec;
  const written = await mainTexts(workspace, id, events);
  const catalogs: ExtractedCatalog[] = [];
  const unread: Finding[] = [];
  for (const language of workspace.plan.languages.targets) {
    const known = await loadCatalogs(workspace, language, id, (finding) => void unread.push(finding));
    const units = texts.unitsFor(language);
    const others = known.filter(({ domain }) => domain !== id && domain !== mainDomain(id));
    const elsewhere = new Set(others.flatMap(({ entries }) => entries.map((entry) => entry.id)));
    const donors = units.filter((unit) => !elsewhere.has(unit.id));
    const taken = new Set([...elsewhere, ...units.map((unit) => unit.id)]);
    const mains = (written?.unitsFor(language) ?? []).filter((unit) => !taken.has(unit.id));
    const [own, theirs] = [id, mainDomain(id)].map((domain) => catalogOf(known, language, id, domain)) as [
      Catalog,
      Catalog,
    ];
    const moved = moveEntries({ catalog: own, units: donors }, { catalog: theirs, units: mains });
    const row = bringUpToDate(workspace, donor, { before: own, catalog: moved[0], units: donors }, isDry);
    catalogs.push({ ...row, units: units.length });
    // Most recipients have nothing of their own, and no row that says so.
    if (mains.length + theirs.entries.length === 0) continue;
    catalogs.push(
      bringUpToDate(workspace, donor, { before: theirs, catalog: moved[1], units: mains }, isDry),
    );
  }
  const { counts, findings } = await texts.keys();
  const told = [...texts.findings, ...findings].map((finding) =>
    finding.place === undefined ? finding : { ...finding, place: { donor: id, ...finding.place } },
  );
  return { catalogs, keys: { donor: id, ...counts }, findings: [...unread, ...told], unread };
}

function catalogOf(known: readonly Catalog[], language: string, donor: string, domain: string): Catalog {
  return known.find((each) => each.domain === domain) ?? { language, donor, domain, entries: [] };
}

/** `before`: as it is in its file. */
function bringUpToDate(
  workspace: Workspace,
  { received }: ClonedDonor,
  { before, catalog: existing, units }: Claim & { readonly before: Catalog },
  isDry: boolean,
): ExtractedCatalog {
  const { catalog, counts } = updateCatalog(existing, units, { isHandOver: received });
  const { donor, language, domain } = catalog;
  const isNothing = catalog.entries.length === 0 && before.entries.length === 0;
  const changed =
    isDry || isNothing ? JSON.stringify(catalog) !== JSON.stringify(before) : saveCatalog(workspace, catalog);
  return { donor, language, domain, units: units.length, counts, changed };
}
