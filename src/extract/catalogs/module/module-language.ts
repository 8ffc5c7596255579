import type { Span } from '../../../model/edit.ts';
import { localeNames } from '../locale-names.ts';
import { moduleCatalog } from '../module-catalog.ts';
import { phpCatalog } from '../php-catalog.ts';
import { exportedTexts } from './exported-texts.ts';
import { returnedTexts } from './returned-texts.ts';

type SpansIn = (path: string, text: string) => readonly Span[];

const SPANS: readonly (readonly [RegExp, SpansIn])[] = [
  [moduleCatalog.extension, (path, text) => exportedTexts(path, text).map(({ span }) => span)],
  [phpCatalog.extension, (_, text) => [returnedTexts(text)?.span ?? []].flat()],
];

/** The language of the texts that a module exports or returns, as its path says, and where they stand; null for any other file. */
export function moduleLanguage(
  path: string,
  text: string,
): { readonly language: string; readonly spans: readonly Span[] } | null {
  const spansIn = SPANS.find(([pattern]) => pattern.test(path))?.[1];
  if (spansIn === undefined) return null;
  const [named] = localeNames(path, undefined, []);
  const spans = named === undefined ? [] : spansIn(path, text);
  return named === undefined || spans.length === 0 ? null : { language: named.language, spans };
}
