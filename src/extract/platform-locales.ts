import { localeCode } from './catalogs/locale-code.ts';
import type { RegisteredLocales } from './registered-locales.ts';

/** How a platform lists its languages: the list, one entry of it with the code, and an entry to put in. */
type Listing = {
  readonly path: RegExp;
  readonly name: string;
  readonly list: RegExp;
  readonly entry: RegExp;
  /** null: an entry has a name besides the code, which nobody knows but a person. */
  readonly written: ((locale: string, quote: string) => string) | null;
  readonly isSeparated: boolean;
  /** What stands between two entries on one line, where that is no comma. */
  readonly blank?: string;
};

const LISTINGS: readonly Listing[] = [
  {
    path: /(?:^|\/)res\/xml\/[^/]+\.xml$/,
    name: 'locale-config',
    list: /<locale-config\b[^>]*>([\s\S]{0,20000}?)<\/locale-config\s*>/g,
    entry: /<locale\s+android:name\s*=\s*(["'])([\w-]+)\1\s*\/>/g,
    written: (locale, quote) => `<locale android:name=${quote}${locale}${quote}/>`,
    isSeparated: false,
  },
  {
    path: /(?:^|\/)[^/]*Info[^/]*\.plist$/,
    name: 'CFBundleLocalizations',
    list: /<key>CFBundleLocalizations<\/key>\s*<array>([\s\S]{0,20000}?)<\/array>/g,
    entry: /<string>()([\w-]+)<\/string>/g,
    written: (locale) => `<string>${locale}</string>`,
    isSeparated: false,
  },
  {
    path: /\.dart$/,
    name: 'supportedLocales',
    list: /\bsupportedLocales\s*(?:[:=]|=>)\s*(?:const\s*)?(?:<Locale>\s*)?\[([^\]]{0,5000})\]/g,
    entry: /(?:const\s+)?Locale\(\s*(["'])([\w-]+)\1(?:\s*,\s*["'][\w-]*["'])?\s*\)/g,
    written: (locale, quote) => `Locale(${quote}${locale}${quote})`,
    isSeparated: true,
  },
  {
    path: /\.gradle(?:\.kts)?$/,
    name: 'resConfigs',
    list: /\b(?:resConfigs|resourceConfigurations|localeFilters)\b[^"'\n;]{0,60}?((?:["'][\w-]+["']\s*,\s*){0,200}["'][\w-]+["'])/g,
    entry: /(["'])([\w-]+)\1/g,
    written: (locale, quote) => quote + locale.replace(/-(?=[A-Z]{2}$)/, '-r') + quote,
    isSeparated: true,
  },
  {
    // The project has to hold the files as well, which only Xcode puts in.
    path: /\.pbxproj$/,
    name: 'knownRegions',
    list: /\bknownRegions\s*=\s*\(([^)]{0,5000})\)/g,
    entry: /("?)([A-Za-z][\w-]*)\1(?=\s*,)/g,
    written: null,
    isSeparated: true,
  },
  {
    path: /(?:^|\/)LINGUAS$/,
    name: 'LINGUAS',
    list: /^([\s\S]{1,20000})$/g,
    entry: /(?<=^|\s)(?<!#[^\n]*)()([a-z]{2,3}(?:_[A-Z]{2})?)(?:@\w+)?(?=\s|$)/g,
    written: (locale) => locale.replace('-', '_'),
    blank: ' ',
    isSeparated: false,
  },
  {
    path: /(?:^|\/)angular\.json$/,
    name: 'i18n.locales',
    list: /"i18n"\s*:\s*\{[^{}]*"locales"\s*:\s*\{([^{}]{0,5000})\}/g,
    entry: /(")([\w-]+)"\s*:\s*"[^"\n]*"/g,
    written: null,
    isSeparated: true,
  },
  {
    path: /(?:^|\/)angular\.json$/,
    name: 'localize',
    list: /"localize"\s*:\s*\[([^\]]{0,2000})\]/g,
    entry: /(")([\w-]+)"/g,
    written: null,
    isSeparated: true,
  },
  {
    path: /\.py$/,
    name: 'LANGUAGES',
    list: /^LANGUAGES\s*=\s*[[(](\s*\(\s*["'][\s\S]{0,5000}?\)\s*,?\s*)[\])]\s*$/gm,
    entry: /\(\s*(["'])([\w-]+)\1\s*,[^\n]*?\)(?=\s*(?:,|$))/g,
    written: null,
    isSeparated: true,
  },
  {
    path: /\.py$/,
    name: 'LANGUAGES',
    list: /^[ \t]*(?:BABEL_)?(?:SUPPORTED_)?(?:LANGUAGES|LOCALES)\s*=\s*[[(](\s*["'][^()[\]]{0,5000})[\])]/gm,
    entry: /(["'])([\w-]+)\1/g,
    written: (locale, quote) => quote + locale + quote,
    isSeparated: true,
  },
];

/** Android writes `en-rUS`; Xcode counts what is in no language, and old names, among the regions. */
function isLocale(name: string): boolean {
  return /^(?:Base|English)$/.test(name) || localeCode(name.replace(/-r(?=[A-Z]{2}$)/, '-')) !== null;
}

/** Where a platform wants its languages listed: Android, Apple, Flutter, Angular, gettext, Django, Flask. */
export function platformLocales(path: string, text: string): readonly RegisteredLocales[] {
  return LISTINGS.filter((listing) => listing.path.test(path)).flatMap(({ name, list, entry, ...listing }) =>
    [...text.matchAll(list)].flatMap((match): readonly RegisteredLocales[] => {
      const { written, isSeparated, blank = isSeparated ? ' ' : '' } = listing;
      const inner = match[1] ?? '';
      const offset = match.index + match[0].lastIndexOf(inner);
      const entries = [...inner.matchAll(entry)];
      const last = entries.at(-1);
      const locales = entries.map(([, , locale = '']) => locale);
      if (last === undefined || !locales.every(isLocale)) return [];
      const at = offset + last.index + last[0].length;
      const before = /(?:^|[\r\n])[ \t]*$/.exec(inner.slice(0, last.index))?.[0] ?? '';
      const gap = before.includes('\n') ? before.replace(/^\r/, '') : blank;
      return [
        {
          list: name,
          span: { start: match.index, end: match.index + match[0].length },
          locales,
          insert: written && {
            at,
            text: (locale) => `${isSeparated ? ',' : ''}${gap}${written(locale, last[1] ?? '')}`,
          },
        },
      ];
    }),
  );
}
