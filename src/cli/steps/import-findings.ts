import type { Row } from '../../formats/format.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { textHash } from '../../model/text-hash.ts';
import type { TakenDelivery } from '../../translate/take-delivery.ts';
import type { Delivered } from './read-delivery.ts';

/** What of a file was not taken over and why: one finding for each text, errors where work would be lost. */
export function importFindings({ path, parsed }: Delivered, taken: TakenDelivery): readonly Finding[] {
  const place = { path };
  const found: Finding[] = [];
  const refuse = (severity: Severity, id: string, why: string, detail: string, line?: number) =>
    void found.push({
      code: 'import-refused',
      severity,
      args: { id, why, detail },
      place: line === undefined ? place : { ...place, line },
    });
  for (const { fault, detail, id = '', line } of parsed.faults) {
    // Doubles are told below, as the merge sees them. A row too long for a cell was never meant to be written in.
    if (fault !== 'double') refuse(fault === 'too-long' ? 'info' : 'error', id, fault, detail, line);
  }
  const told = new Set<string>();
  for (const { row, why, detail } of taken.merges.flatMap(({ refused }) => refused)) {
    if (told.has(row.id)) continue;
    told.add(row.id);
    refuse(why === 'do-not-translate' ? 'warning' : 'error', row.id, why, detail, row.line);
  }
  const placeOf = ({ line }: Row) => (line === undefined ? place : { ...place, line });
  for (const { row, kept } of taken.merges.flatMap(({ conflicts }) => conflicts)) {
    const args = { id: row.id, kept, suggested: row.target };
    found.push({ code: 'import-conflict', severity: 'error', args, place: placeOf(row) });
  }
  for (const row of taken.touched) {
    const args = { id: row.id, source: row.source };
    found.push({ code: 'import-source-changed', severity: 'warning', args, place: placeOf(row) });
  }
  for (const row of taken.orphans.filter(isWork))
    found.push({ code: 'import-unknown', severity: 'warning', args: { id: row.id }, place: placeOf(row) });
  for (const { line, ...args } of parsed.unread ?? [])
    found.push({ code: 'import-unread', severity: 'warning', args, place: { ...place, line } });
  const count = taken.merges.reduce((sum, { counts }) => sum + counts.ignored, 0);
  if (count > 0) found.push({ code: 'import-empty', severity: 'info', args: { count }, place });
  return found;
}

/** Whether somebody has written in a row since it went out. */
export function isWork({ target, baseHash = textHash('') }: Row): boolean {
  return textHash(target) !== baseHash;
}
