import type { DonorCatalog } from '../extract/catalogs/read-catalogs.ts';
import type { DonorConfig } from '../extract/donor-config.ts';
import { keyReport, type PlacedKey } from '../extract/key-report.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyCounts } from '../model/key-counts.ts';
import { lineCounter } from '../model/lines.ts';
import type { Entry } from '../model/snapshot.ts';
import type { TextFacts } from '../model/text-facts.ts';
import type { DerivePorts } from './ports.ts';
import { readTexts } from './read-texts.ts';
import { templateKeys } from './template-keys.ts';

export type ReportedKeys = { readonly counts: KeyCounts; readonly findings: readonly Finding[] };

/** Holds the donor's look-ups by key against its catalogs; only files with a missing key are read for its line. */
export async function reportKeys(
  facts: readonly TextFacts[],
  catalogs: readonly DonorCatalog[],
  configs: readonly DonorConfig[],
  entries: readonly Entry[],
  read: DerivePorts['read'],
): Promise<ReportedKeys> {
  const scripts = facts.flatMap(({ path, keys }): PlacedKey[] => keys.map((use) => ({ path, line: 0, use })));
  const templates = await templateKeys(facts, configs, entries, read);
  const proven = new Set(templates.map(lookUp));
  // Of what is a guess here and sure there, one is left.
  const uses = [
    ...scripts.filter((placed) => placed.use.evidence === undefined || !proven.has(lookUp(placed))),
    ...templates,
  ];
  const { missing, unused, maybeUnused, dynamic } = keyReport(uses, catalogs, configs);
  const counts = {
    lookedUp: uses.length,
    missing: missing.length,
    unused: unused.length,
    maybeUnused: maybeUnused.length,
    computed: dynamic.length,
  };
  // Without a catalog every key is missing, and that says nothing of any of them.
  if (catalogs.length === 0) return { counts, findings: [] };
  const paths = new Set(missing.map(({ places }) => places[0]!.path));
  const texts = await readTexts(
    entries.filter(({ path }) => paths.has(path)),
    read,
  );
  const findings = missing.map(({ id, places }): Finding => {
    const [{ path, use }] = places as [PlacedKey];
    const place = { path, ...lineCounter(texts.get(path) ?? '')(use.span.start) };
    return { code: 'key-missing', severity: 'warning', args: { key: id, count: places.length }, place };
  });
  return { counts, findings };
}

function lookUp({ path, use }: PlacedKey): string {
  return JSON.stringify([path, use.key]);
}
