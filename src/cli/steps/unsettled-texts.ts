import type { RowFault } from '../../formats/format.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { UnsettledText } from '../../model/imported.ts';
import type { TakenDelivery } from '../../translate/take-delivery.ts';
import { isWork } from './import-findings.ts';

/** The texts of a file that were not taken over, with what the catalogs say: nobody's work is only in a message. */
export function unsettledTexts(
  catalogs: readonly Catalog[],
  taken: TakenDelivery,
  faults: readonly RowFault[],
): readonly UnsettledText[] {
  const entries = new Map(catalogs.flatMap((catalog) => catalog.entries.map((entry) => [entry.id, entry])));
  const text = (id: string, why: string, suggested: string, source = ''): UnsettledText => {
    const entry = entries.get(id);
    return { id, why, source: entry?.source ?? source, kept: entry?.target ?? '', suggested };
  };
  return [
    ...taken.merges.flatMap(({ conflicts, refused }) => [
      ...conflicts.map(({ row }) => text(row.id, 'conflict', row.target)),
      ...refused.map(({ row, why }) => ({
        ...text(row.id, why, row.target),
        // What was said beside another text's source is in no catalog.
        ...(why === 'source-of-another' ? { remarks: row.remarks ?? [] } : {}),
      })),
    ]),
    ...taken.orphans.filter(isWork).map(({ id, target, source }) => text(id, 'unknown', target, source)),
    ...faults
      .filter(({ fault }) => fault === 'not-text' || fault === 'no-id')
      .map(({ id = '', fault, detail, remarks = [] }) => ({
        ...text(id, fault, detail),
        ...(remarks.length === 0 ? {} : { remarks }),
      })),
  ];
}
