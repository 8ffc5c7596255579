import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import type { ExportedBatch } from '../model/exported.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { findingsText } from './findings-text.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** A row for each file that goes out, with its delivery. */
export function exportText(
  batches: readonly ExportedBatch[],
  findings: readonly Finding[],
  folder: string,
  isDry: boolean,
  paint: Paint,
): string {
  const say = sayIn(paint.translate);
  const { nothingOut, nothingWritten, filesIn } = SUMMARY_WORDS;
  if (batches.length === 0) return `${say(nothingOut)}\n`;
  const head = heads(['delivery', 'donor', 'language', 'texts', 'file'], paint);
  const rows = batches.flatMap(({ batch, donor, language, files, isAgain }) =>
    files.map(({ name, texts }) => [
      batch,
      donor,
      language,
      String(texts),
      `${harmlessText(name)}${isAgain ? ` ${say(TABLE_WORDS.outAlready)}` : ''}`,
    ]),
  );
  const sections = [table([head, ...rows])];
  if (findings.length > 0) sections.push(findingsText(findings, paint));
  sections.push(`${isDry ? say(nothingWritten) : say(filesIn, { folder: harmlessText(folder) })}\n`);
  return sections.join('\n');
}
