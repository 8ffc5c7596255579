import { xliff } from '../../languages/xliff.ts';
import { siteCatalog } from './site-catalog.ts';

const LANGUAGE = /(<(?:file|xliff)\b[^>]*?\s(?:target-language|trgLang)\s*=\s*)(["'])[\w-]*\2/g;

/** Catalogs of Angular and Symfony, one file for each language: `messages.mn.xlf`. Their targets are its texts. */
export const xliffCatalog = siteCatalog({
  id: 'xliff',
  extension: /\.(?:xlf|xliff)$/,
  hasBase: false,
  language: xliff,
  path: 'x.xlf',
  pathOf: ({ kind, context: { element, property } }) =>
    kind === 'scalar' && element === 'target' && property !== undefined ? [property] : null,
  wholeOf: () => null,
  relabel: (text, locale) =>
    [...text.matchAll(LANGUAGE)].map(({ 0: whole, 1: before = '', 2: quote = '', index }) => ({
      start: index,
      end: index + whole.length,
      text: before + quote + locale + quote,
    })),
});
