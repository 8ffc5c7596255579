import { localeCode } from './catalogs/locale-code.ts';
import type { RegisteredLocales } from './registered-locales.ts';

/** How a platform lists its languages: the list, one entry of it with the code, and an entry to put in. */
type Listing = {
  readonly path: RegExp;
  readonly name: string;
  readonly list: RegExp;
  readonly entry: RegExp;
  readonly written: (locale: string, quote: string) => string;
  readonly isSeparated: boolean;
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
];

/** Where an app for telephones lists its languages: Android's `locale-config`, Apple's Info.plist, Flutter. */
export function mobileLocales(path: string, text: string): readonly RegisteredLocales[] {
  return LISTINGS.filter((listing) => listing.path.test(path)).flatMap((listing) =>
    [...text.matchAll(listing.list)].flatMap((match): readonly RegisteredLocales[] => {
      const inner = match[1] ?? '';
      const offset = match.index + match[0].lastIndexOf(inner);
      const entries = [...inner.matchAll(listing.entry)];
      const last = entries.at(-1);
      const locales = entries.map(([, , locale = '']) => locale);
      if (last === undefined || !locales.every((locale) => localeCode(locale) !== null)) return [];
      const at = offset + last.index + last[0].length;
      const before = /(?:^|[\r\n])[ \t]*$/.exec(inner.slice(0, last.index))?.[0] ?? '';
      const gap = before.includes('\n') ? before.replace(/^\r/, '') : listing.isSeparated ? ' ' : '';
      return [
        {
          list: listing.name,
          span: { start: match.index, end: match.index + match[0].length },
          locales,
          insert: {
            at,
            text: (locale) =>
              `${listing.isSeparated ? ',' : ''}${gap}${listing.written(locale, last[1] ?? '')}`,
          },
        },
      ];
    }),
  );
}
