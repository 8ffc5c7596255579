import { findDictionaries } from '../extract/dictionaries/find-dictionaries.ts';
import { registeredLocales, unregisteredLocale } from '../extract/registered-locales.ts';
import { fitsEncoding } from '../model/code-page.ts';
import type { Edit } from '../model/edit.ts';
import type { Encoding } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import { lineCounter } from '../model/lines.ts';
import { withEdits } from '../model/with-edits.ts';
import type { ReadFile } from '../translate/is-intact.ts';
import type { Localized, Registration } from './texts.ts';

/**
 * Puts languages into the lists of a file, beside edits that are settled. The file is read again: it must name the
 * language then, and have no fault that it had not; else the list stays, and a person is told where it is.
 */
export function registerLocales(
  { path, text, language, reading }: Pick<ReadFile, 'path' | 'text'> & Partial<ReadFile>,
  settled: readonly Edit[],
  registrations: readonly Registration[],
  encoding: Encoding | null,
): Localized {
  const edits = registrations.map(({ at, text: insert, language: tag }): Edit => {
    const span = { start: at, end: at };
    return { span, old: '', text: insert, by: { stage: 'localize', rule: `(language ${tag})` } };
  });
  if (edits.length === 0) return { edits, findings: [] };
  const all = [...settled, ...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const after = withEdits(text, all);
  const lists = registeredLocales(path, after);
  const isNamed = ({ locale, language: tag }: Registration) =>
    lists.some(({ locales }) => locales.includes(locale)) ||
    findDictionaries(path, after, tag).some(({ members }) =>
      members.some(({ code }) => code.code === locale),
    );
  // A plain list of codes is in no language.
  const faults = language?.read(after, path).diagnostics.length ?? 0;
  const isSound =
    edits.every((edit) => fitsEncoding(edit.text, encoding)) && faults <= (reading?.diagnostics.length ?? 0);
  if (isSound && registrations.every(isNamed)) return { edits, findings: [] };
  const lineAt = lineCounter(text);
  const findings = registrations.flatMap(({ at, language: tag }): readonly Finding[] => {
    const told = unregisteredLocale(path, text, tag);
    const args = { language: tag, list: '{ }' };
    const place = { path, ...lineAt(at) };
    return told.length > 0 ? told : [{ code: 'locale-unregistered', severity: 'warning', args, place }];
  });
  return { edits: [], findings: [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()] };
}
