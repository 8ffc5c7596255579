import type { CatalogFiles } from './find-catalogs.ts';
import { localeCode, longCodes } from './locale-code.ts';

/**
 * Where the catalog of another language goes, in the way of the donor: beside `mn-MN` and `en-US` stands `lo-LA`,
 * where `region` is given, beside `mn` stands `lo`, and `lao` beside `mon`.
 */
export function targetPath({ pattern, files }: CatalogFiles, language: string, region?: string): string {
  return pattern.replaceAll('{locale}', targetLocale(files, language, region));
}

/** How the donor would spell the locale of a language. */
export function targetLocale(files: CatalogFiles['files'], language: string, region?: string): string {
  const existing = files.find((file) => file.language === language && file.locale !== '');
  if (existing !== undefined) return existing.locale;
  const codes = files.flatMap(({ locale }) => localeCode(locale) ?? []);
  const isLong = codes.length > 0 && codes.every((code) => code.isLong);
  const own = (isLong ? longCodes(language)[0] : undefined) ?? language;
  const separators = codes.map(({ separator }) => separator);
  const [first] = separators;
  const isRegional = first !== undefined && separators.every((separator) => separator !== undefined);
  return isRegional && region !== undefined ? `${own}${first}${region}` : own;
}
