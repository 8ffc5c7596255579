import { coverageOf } from '../../check/coverage-of.ts';
import { CHECKS } from '../../check/index.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { NotMeasured, TextCoverage } from '../../model/checked.ts';
import type { Finding } from '../../model/finding.ts';
import { percentOf } from '../../model/percent-of.ts';
import { SHIP_POLICY, type ShipPolicy } from '../../model/ship-policy.ts';
import type { Workspace } from '../workspace.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { unknownLanguages } from './unknown-languages.ts';

export type CheckedTexts = {
  readonly findings: readonly Finding[];
  readonly texts: readonly TextCoverage[];
  readonly notMeasured: readonly NotMeasured[];
};

/** Runs all checks of catalogs over the workspace's. `failUnder`: the percentage that every namespace has to reach. */
export async function checkTexts(workspace: Workspace, failUnder: number | null): Promise<CheckedTexts> {
  const { donors, languages, texts: plain = SHIP_POLICY } = workspace.plan;
  const catalogs: Catalog[] = [];
  const notMeasured: NotMeasured[] = [];
  const unread: Finding[] = [];
  for (const language of languages.targets) {
    for (const { id: donor } of donors) {
      const loaded = await loadCatalogs(workspace, language, donor, (finding) => void unread.push(finding));
      if (loaded.length === 0)
        notMeasured.push({ topic: 'texts', donor, language, why: 'nothing-extracted' });
      catalogs.push(...loaded);
    }
  }
  const parts = catalogs.map((catalog) => ({ catalog, coverage: coverageOf(catalog, plain) }));
  const namespaces = parts.flatMap(({ coverage }) => coverage.map(({ namespace }) => namespace));
  const policy: ShipPolicy =
    failUnder === null
      ? plain
      : { ...plain, minimum: Object.fromEntries(namespaces.map((namespace) => [namespace, failUnder])) };
  return {
    findings: [
      ...unknownLanguages(workspace),
      ...unread,
      ...CHECKS.flatMap((check) => [...check.run({ catalogs, source: languages.source, policy })]),
    ],
    texts: parts.flatMap(({ catalog: { donor, language, domain }, coverage }) =>
      coverage.map(({ letters: _, ownLetters: __, ...part }) => ({
        ...{ donor, language, domain },
        ...part,
        percent: percentOf(part.ready, part.total),
        minimum: policy.minimum?.[part.namespace] ?? null,
      })),
    ),
    notMeasured,
  };
}
