import { sayIn } from '../messages/say-in.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import type { Finding, FindingCode } from '../model/finding.ts';
import type { Paint } from '../model/paint.ts';
import type { DonorSummary } from '../model/summary.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** What belongs to the texts; names are shown by another verb. */
const CODES: readonly FindingCode[] = [
  'text-not-written',
  'test-follows',
  'locale-unregistered',
  'locale-code-odd',
  'i18n-config-unread',
  'catalog-unread',
  'catalog-unclaimed',
];

/** A row for each donor: how many texts stand in the target’s language, and where. */
export function localizeText(
  donors: readonly DonorSummary[],
  findings: readonly Finding[],
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const head = heads(['donor', 'texts in place', 'places', 'catalogs and own files', 'derived'], paint);
  const rows = donors.map(({ donor, texts, derived }) => [
    donor,
    String(texts.units),
    String(texts.places),
    String(texts.added),
    derived?.slice(0, 12) ?? say(TABLE_WORDS.notMoved),
  ]);
  const told = findings.filter(({ code }) => CODES.includes(code));
  return [table([head, ...rows]), ...(told.length > 0 ? [findingsText(told, paint)] : [])].join('\n');
}
