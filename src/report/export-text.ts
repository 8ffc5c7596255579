import type { ExportedBatch } from '../model/exported.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { findingsText } from './findings-text.ts';
import { table } from './table.ts';

/** A row for each file that goes out, with its delivery. */
export function exportText(
  batches: readonly ExportedBatch[],
  findings: readonly Finding[],
  folder: string,
  isDry: boolean,
  paint: Paint,
): string {
  if (batches.length === 0) return 'No text is in such a state: nothing goes out.\n';
  const head = ['delivery', 'donor', 'language', 'texts', 'file'].map((cell) => paint.bold(cell));
  const rows = batches.flatMap(({ batch, donor, language, files, isAgain }) =>
    files.map(({ name, texts }) => [
      batch,
      donor,
      language,
      String(texts),
      `${harmlessText(name)}${isAgain ? ' (out already)' : ''}`,
    ]),
  );
  const sections = [table([head, ...rows])];
  if (findings.length > 0) sections.push(findingsText(findings, paint));
  sections.push(isDry ? 'Nothing was written.\n' : `The files are in ${harmlessText(folder)}\n`);
  return sections.join('\n');
}
