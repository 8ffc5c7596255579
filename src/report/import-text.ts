import type { Heading } from '../messages/headings.ts';
import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { ImportedFile } from '../model/imported.ts';
import type { Paint } from '../model/paint.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

const COUNTS = ['applied', 'unchanged', 'ignored', 'conflicts', 'refused', 'unknown'] as const;
const WORDS: Record<(typeof COUNTS)[number], Heading> = {
  applied: 'taken over',
  unchanged: 'as before',
  ignored: 'empty',
  conflicts: 'conflicts',
  refused: 'refused',
  unknown: 'unknown',
};

/** A conflict is looked at one by one. */
const LISTED = 20;

/** A row for each file: what became of its texts; then whatever was not taken over. */
export function importText(
  files: readonly ImportedFile[],
  findings: readonly Finding[],
  isDry: boolean,
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const head = heads(['file', 'donor', 'language', ...COUNTS.map((count) => WORDS[count])], paint);
  const rows = files.map(({ path, donor, language, counts }) => [
    harmlessText(path),
    donor,
    language,
    ...COUNTS.map((count) => String(counts[count])),
  ]);
  const sections = [table([head, ...rows])];
  if (findings.length > 0) sections.push(findingsText(findings, paint, LISTED));
  const batches = new Set(files.filter(({ isTaken }) => isTaken).map(({ batch }) => batch));
  if (batches.size === 0) sections.push(`${say(SUMMARY_WORDS.catalogsUnchanged)}\n`);
  else if (isDry) sections.push(`${say(SUMMARY_WORDS.nothingWritten)}\n`);
  else {
    const lines = [...batches].map((batch) => `  saphan import --undo ${harmlessText(batch)}\n`);
    sections.push(`${say(SUMMARY_WORDS.takeBack)}\n${lines.join('')}`);
  }
  return sections.join('\n');
}
