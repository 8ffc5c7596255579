import type { Heading } from '../messages/headings.ts';
import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import type { ExtractedCatalog } from '../model/extracted.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyCounts } from '../model/key-counts.ts';
import type { Paint } from '../model/paint.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

const COUNTS = ['new', 'changed', 'revived', 'obsolete', 'kept'] as const;
const WORDS: Record<(typeof COUNTS)[number], Heading> = {
  new: 'new',
  changed: 'changed',
  revived: 'back again',
  obsolete: 'gone',
  kept: 'as before',
};

/** A row for each catalog: how many texts, and what became of them since the last time. */
export function extractText(
  catalogs: readonly ExtractedCatalog[],
  findings: readonly Finding[],
  paint: Paint,
  keys: readonly (KeyCounts & { readonly donor: string })[] = [],
): string {
  const head = heads(['donor', 'language', 'texts', ...COUNTS.map((count) => WORDS[count])], paint);
  const rows = catalogs.map(({ donor, domain, language, units, counts }) => [
    domain === donor ? donor : `${donor} (${domain})`,
    language,
    String(units),
    ...COUNTS.map((count) => String(counts[count])),
  ]);
  const sections = [table([head, ...rows])];
  const used = keys.filter(({ lookedUp }) => lookedUp > 0);
  if (used.length > 0) sections.push(keysText(used, paint));
  if (findings.length > 0) sections.push(findingsText(findings, paint));
  if (catalogs.every(({ changed }) => !changed))
    sections.push(`${sayIn(paint.translate)(SUMMARY_WORDS.catalogsCurrent)}\n`);
  return sections.join('\n');
}

function keysText(keys: readonly (KeyCounts & { readonly donor: string })[], paint: Paint): string {
  const head = heads(
    ['keys of', 'looked up', 'in no catalog', 'never looked up', 'perhaps not', 'computed'],
    paint,
  );
  const rows = keys.map(({ donor, lookedUp, missing, unused, maybeUnused, computed }) => [
    donor,
    ...[lookedUp, missing, unused, maybeUnused, computed].map(String),
  ]);
  return table([head, ...rows]);
}
