import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { MAIN_WORDS, TABLE_WORDS } from '../messages/table-words.ts';
import type { Finding } from '../model/finding.ts';
import type { Paint } from '../model/paint.ts';
import type { DonorSummary } from '../model/summary.ts';
import { factsText } from './facts-text.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** What a transfer or a rebrand did: a row for each donor, a row for each name, then what was found. */
export function transferText(
  donors: readonly DonorSummary[],
  findings: readonly Finding[],
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const head = heads(
    ['donor', 'files', 'edited', 'renamed', 'left out', 'edits', 'texts', 'added', 'derived', ''],
    paint,
  );
  const rows = donors.map((donor) => [
    donor.donor,
    String(donor.files.total),
    String(donor.files.edited),
    String(donor.files.renamed),
    String(donor.files.leftOut),
    String(donor.edits),
    String(donor.texts.units),
    String(donor.texts.added),
    donor.derived?.slice(0, 12) ?? say(TABLE_WORDS.dryRun),
    donor.derived === null
      ? ''
      : `${say(MAIN_WORDS[donor.main])}${donor.sync === null ? '' : ` ${donor.sync}`}`,
  ]);
  const sections = [table([head, ...rows])];
  const names = namesOf(donors);
  if (names.length > 0)
    sections.push(table([heads(['name', 'files', 'edits', 'protected', 'undecided'], paint), ...names]));
  const facts = donors.flatMap((donor) => donor.facts);
  if (facts.length > 0) sections.push(factsText(facts, paint));
  if (findings.length > 0) sections.push(findingsText(findings, paint));
  const still = donors.every(({ moved, derived }) => !moved && derived !== null);
  if (still) sections.push(`${say(SUMMARY_WORDS.derivedUnchanged)}\n`);
  return sections.join('\n');
}

function namesOf(donors: readonly DonorSummary[]): readonly (readonly string[])[] {
  const sums = new Map<string, readonly number[]>();
  for (const name of donors.flatMap(({ names }) => names)) {
    const counts = [name.files, name.edits, name.protected, name.undecided];
    const sum = sums.get(name.rule) ?? counts.map(() => 0);
    sums.set(
      name.rule,
      counts.map((count, i) => count + sum[i]!),
    );
  }
  return [...sums].map(([rule, counts]) => [rule, ...counts.map(String)]);
}
