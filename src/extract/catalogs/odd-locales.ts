import type { FindingOf } from '../../model/finding.ts';
import type { CatalogFiles } from './find-catalogs.ts';
import { localeCode } from './locale-code.ts';
import type { DonorCatalog } from './read-catalogs.ts';

/** Languages that alone are written in a script, as far as software is translated to them. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['lo', /\p{Script=Lao}/u],
  ['th', /\p{Script=Thai}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ko', /\p{Script=Hangul}/u],
];

/**
 * Files whose code is not that of the language in them: a country's code (`mm`), or another language's, as where Lao
 * text stands in `la.json`. They are read as they are; a person says what they are to be called.
 */
export function oddLocales(catalogs: readonly DonorCatalog[]): readonly FindingOf<'locale-code-odd'>[] {
  return catalogs.flatMap((catalog) =>
    catalog.files.flatMap(({ locale, language, path }): readonly FindingOf<'locale-code-odd'>[] => {
      const code = localeCode(locale);
      if (code === null) return [];
      const written = writtenIn(catalog, language) ?? language;
      if (written === language && !code.isCountry) return [];
      const args = { code: locale, language: written };
      return [{ code: 'locale-code-odd', severity: 'warning', args, place: { path } }];
    }),
  );
}

/** The file that holds a language, under whatever code; undefined where the donor has none. */
export function fileWrittenIn(
  catalog: DonorCatalog,
  language: string,
): CatalogFiles['files'][number] | undefined {
  return (
    catalog.files.find((file) => file.language === language) ??
    catalog.files.find((file) => writtenIn(catalog, file.language) === language)
  );
}

/** The language that most texts of a file are written in, where their script tells. */
function writtenIn({ others, source, entries }: DonorCatalog, language: string): string | null {
  const texts =
    source.language === language
      ? entries.map(({ text }) => text)
      : [...(others.get(language)?.values() ?? [])];
  const wordy = texts.filter((text) => /\p{L}/u.test(text));
  for (const [candidate, script] of SCRIPTS) {
    if (wordy.filter((text) => script.test(text)).length * 2 > wordy.length) return candidate;
  }
  return null;
}
