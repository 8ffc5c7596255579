import type { Span } from '../../../model/edit.ts';
import { localeNames } from '../locale-names.ts';
import { moduleCatalog } from '../module-catalog.ts';
import { exportedTexts } from './exported-texts.ts';

/** The language of the texts that a module exports, as its path says, and where they stand; null for any other file. */
export function moduleLanguage(
  path: string,
  text: string,
): { readonly language: string; readonly spans: readonly Span[] } | null {
  if (!moduleCatalog.extension.test(path)) return null;
  const [named] = localeNames(path, undefined, []);
  const spans = named === undefined ? [] : exportedTexts(path, text).map(({ span }) => span);
  return named === undefined || spans.length === 0 ? null : { language: named.language, spans };
}
