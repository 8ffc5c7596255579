import type { Finding } from '../../model/finding.ts';
import type { Workspace } from '../workspace.ts';
import type { Events } from './events.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { mainTexts } from './main-texts.ts';

/** Texts that people wrote on `main` and no catalog of the donor has, each once, at the first of its places. */
export async function uncatalogued(workspace: Workspace, events: Events): Promise<readonly Finding[]> {
  const { donors, languages } = workspace.plan;
  const findings: Finding[] = [];
  for (const { id: donor } of donors) {
    const told = new Set<string>();
    const catalogs = await Promise.all(
      languages.targets.map(async (language) => ({
        language,
        loaded: await loadCatalogs(workspace, language, donor),
      })),
    );
    // Where nothing was extracted yet, that is said already.
    if (catalogs.every(({ loaded }) => loaded.length === 0)) continue;
    const texts = await mainTexts(workspace, donor, events);
    for (const { language, loaded } of texts === null ? [] : catalogs) {
      const known = new Set(loaded.flatMap(({ entries }) => entries.map(({ id }) => id)));
      for (const { id, places } of texts?.unitsFor(language) ?? []) {
        if (known.has(id) || told.has(id)) continue;
        told.add(id);
        const place = { donor, ...places[0]! };
        findings.push({ code: 'text-uncatalogued', severity: 'warning', args: { id }, place });
      }
    }
  }
  return findings;
}
