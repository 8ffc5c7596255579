import type { FindingOf } from '../../model/finding.ts';
import type { TextFacts } from '../../model/text-facts.ts';
import type { DonorCatalog } from './read-catalogs.ts';

/** Files that are judged to be catalogs and that no catalog of the donor took in: their texts are no units. */
export function unclaimedCatalogs(
  facts: readonly TextFacts[],
  catalogs: readonly DonorCatalog[],
): readonly FindingOf<'catalog-unclaimed'>[] {
  const claimed = new Set(catalogs.flatMap(({ files }) => files.map(({ path }) => path)));
  return facts.flatMap(({ path, sites }): FindingOf<'catalog-unclaimed'>[] => {
    if (claimed.has(path)) return [];
    const texts = sites.filter(
      ({ verdict }) => verdict.reason === 'catalog-value' && verdict.action === 'import',
    );
    const [first] = texts;
    if (first === undefined) return [];
    const place = { path, line: first.line };
    return [{ code: 'catalog-unclaimed', severity: 'warning', args: { count: texts.length }, place }];
  });
}
