import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { percentOf } from '../model/percent-of.ts';
import type { DonorProgress, OpenBatch } from '../model/progress.ts';
import { bar } from './bar.ts';
import { table } from './table.ts';

/** How far the texts are, for somebody who reads no code: a sentence, a row for each service, what is with translators. */
export function statusText(
  services: readonly DonorProgress[],
  batches: readonly OpenBatch[],
  paint: Paint,
): string {
  const languages = [...new Set(services.map(({ language }) => language))];
  const sections = languages.map((language) =>
    inLanguage(
      language,
      services.filter((each) => each.language === language),
      paint,
    ),
  );
  if (batches.length > 0) sections.push(withTranslators(batches, paint));
  return sections.join('\n');
}

function inLanguage(language: string, services: readonly DonorProgress[], paint: Paint): string {
  const total = services.reduce((sum, each) => sum + each.total, 0);
  const ready = services.reduce((sum, each) => sum + each.ready, 0);
  const said = `${language}: ${ready} of ${total} texts are ready (${percentOf(ready, total)} %)`;
  const head = ['service', '', 'ready', 'texts', 'missing', 'to review', 'drafts', 'to approve', 'sent out'];
  const rows = services.map((each) => [each.donor, ...cells(each)]);
  return `${paint.bold(total === 0 ? `${language}: no texts yet` : said)}\n\n${table([head.map((cell) => paint.bold(cell)), ...rows])}`;
}

function cells({ isExtracted, percent, ...each }: DonorProgress): readonly string[] {
  if (!isExtracted) return ['not extracted yet'];
  const counts = [each.total, each.missing, each.review, each.draft, each.unapproved, each.out];
  return [bar(percent), `${percent} %`, ...counts.map(String)];
}

function withTranslators(batches: readonly OpenBatch[], paint: Paint): string {
  const head = ['with translators', 'service', 'texts', 'files'].map((cell) => paint.bold(cell));
  const rows = batches.map(({ batch, donor, texts, files }) => [
    batch,
    donor,
    String(texts),
    harmlessText(files.join(', ')),
  ]);
  return `${table([head, ...rows])}One that will not come back: delete its file in .saphan/batches/\n`;
}
