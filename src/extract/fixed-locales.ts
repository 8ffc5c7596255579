import type { FindingOf } from '../model/finding.ts';
import { lineCounter } from '../model/lines.ts';
import { localeCode } from './catalogs/locale-code.ts';

/** A place where a program says in which language dates and numbers are written, whatever the user has chosen. */
export type FixedLocale = { readonly call: string; readonly locale: string; readonly at: number };

const QUOTED = String.raw`\s*["'\`]([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(?:\.js)?["'\`]`;

/** How programs say it. What is named by the first group is what the finding calls it; the second is the locale. */
const CALLS: readonly RegExp[] = [
  // JavaScript: what is built in, and what most dates of the web are written with.
  new RegExp(String.raw`\b(toLocale(?:Date|Time|Upper|Lower)?(?:String|Case))\(${QUOTED}`, 'g'),
  new RegExp(String.raw`\b(Intl\.\w+)\(${QUOTED}`, 'g'),
  new RegExp(String.raw`\b((?:dayjs|moment|numeral)\.(?:locale|updateLocale))\(${QUOTED}`, 'g'),
  new RegExp(String.raw`\b(Settings\.defaultLocale|Intl\.defaultLocale)\s*=${QUOTED}`, 'g'),
  /\b(LOCALE_ID),\s*useValue:\s*["'`]([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)["'`]/g,
  /["'`]((?:dayjs|moment)(?:\/(?:esm|dist|min))?\/locale|date-fns\/(?:esm\/)?locale|@angular\/common\/locales|(?:antd|element-plus|element-ui|vant|@mui\/material|@mui\/x-date-pickers|primelocale|flatpickr)\/(?:[\w.-]+\/){0,3}?(?:locales?|l10n|lang))\/([a-z]{2,3}(?:[-_][A-Za-z]{2})?)(?:\.m?js|\.json)?["'`]/g,
  // JVM, .NET, Apple, Dart, PHP, Python, Go.
  /\b(Locale\.setDefault|setDefaultLocale)\(\s*(?:new\s+Locale|Locale(?:\.(?:forLanguageTag|of))?)\(\s*"([a-z]{2,3}(?:[-_][A-Za-z]{2})?)"/g,
  /\b((?:Simple)?DateFormat(?:\.\w+|\.ofPattern)?|DateTimeFormatter\.ofPattern|NumberFormat\.\w+)\([^()"'\n]*(?:["'][^"'\n]*["']\s*,\s*)?(?:(?:new\s+)?Locale(?:\.(?:forLanguageTag|of))?\(\s*)?["']([a-z]{2}(?:[-_][A-Za-z]{2})?)["']/g,
  /\b((?:new\s+)?CultureInfo(?:\.GetCultureInfo)?)\(\s*"([a-z]{2}(?:-[A-Z]{2})?)"/g,
  /\b(Locale)\(identifier:\s*"([a-z]{2}(?:[-_][A-Z]{2})?)"/g,
  /\b(initializeDateFormatting|setlocale)\([^()"']*["']([a-z]{2}(?:_[A-Z]{2})?)(?:\.[Uu][Tt][Ff]-?8)?["']/g,
  /^[ \t]*(LANGUAGE_CODE|BABEL_DEFAULT_LOCALE)\s*=\s*["']([a-z]{2}(?:[-_][A-Za-z]{2})?)["']/gm,
  /["']((?:fallback_|faker_)?locale)["']\s*=>\s*(?:env\([^,()]*,\s*)?["']([a-z]{2}(?:[-_][A-Z]{2})?)["']/g,
];

/** `import { mn, enUS } from 'date-fns/locale'`: a name for each language. */
const NAMED = /\bimport\s*\{([^}]{0,2000})\}\s*from\s*["'](date-fns\/locale)["']/g;

/** What any file with one of them holds; asked first. */
const MARKS =
  /locale|Locale|LOCALE|LANGUAGE_CODE|Intl\.|CultureInfo|DateFormat|NumberFormat|DateTimeFormatter|flatpickr/;

/** Where a file writes dates and numbers in one language, in the order of the file. */
export function fixedLocales(text: string, language: string): readonly FixedLocale[] {
  if (!MARKS.test(text)) return [];
  const found = new Map<number, FixedLocale>();
  for (const pattern of CALLS) {
    for (const { 1: call = '', 2: locale = '', index: at } of text.matchAll(pattern))
      if (localeCode(locale)?.language === language && !found.has(at)) found.set(at, { call, locale, at });
  }
  for (const { 1: names = '', 2: call = '', index: at } of text.matchAll(NAMED)) {
    const locale = names.match(/\b[a-z]{2}(?:[A-Z]{2})?\b/g)?.find((name) => name.slice(0, 2) === language);
    if (locale !== undefined) found.set(at, { call, locale, at });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The same as findings: which of them have to follow the new language. */
export function fixedLocaleFindings(
  path: string,
  text: string,
  donor: string,
  language: string,
): readonly FindingOf<'locale-fixed'>[] {
  const lineAt = lineCounter(text);
  return fixedLocales(text, donor).map(({ call, locale, at }) => ({
    code: 'locale-fixed',
    severity: 'warning',
    args: { call, locale, language },
    place: { path, ...lineAt(at) },
  }));
}
