import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { percentOf } from '../model/percent-of.ts';
import type { DonorProgress, OpenBatch } from '../model/progress.ts';
import { bar } from './bar.ts';
import { heads } from './heads.ts';
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
  const words = total === 0 ? SUMMARY_WORDS.noTexts : SUMMARY_WORDS.ready;
  const said = sayIn(paint.translate)(words, { language, ready, total, percent: percentOf(ready, total) });
  const head = heads(
    ['service', '', 'ready', 'texts', 'missing', 'to review', 'drafts', 'to approve', 'sent out'],
    paint,
  );
  const rows = services.map((each) => [each.donor, ...cells(each, paint)]);
  return `${paint.bold(said)}\n\n${table([head, ...rows])}`;
}

function cells({ isExtracted, percent, ...each }: DonorProgress, { translate }: Paint): readonly string[] {
  if (!isExtracted) return [sayIn(translate)(TABLE_WORDS.notExtracted)];
  const counts = [each.total, each.missing, each.review, each.draft, each.unapproved, each.out];
  return [bar(percent), `${percent} %`, ...counts.map(String)];
}

function withTranslators(batches: readonly OpenBatch[], paint: Paint): string {
  const head = heads(['with translators', 'service', 'texts', 'files'], paint);
  const rows = batches.map(({ batch, donor, texts, files }) => [
    batch,
    donor,
    String(texts),
    harmlessText(files.join(', ')),
  ]);
  return `${table([head, ...rows])}${sayIn(paint.translate)(SUMMARY_WORDS.lostBatch)}\n`;
}
