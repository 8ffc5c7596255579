import { isAscii } from 'node:buffer';

/** Files that list languages and hold no text, by their names. */
const PATH = /\.gradle(?:\.kts)?$|\.pbxproj$|(?:^|\/)(?:LINGUAS|angular\.json)$/;

/** What sets the language of dates and numbers, in files where there may be no letter of the donor's script. */
const SETS =
  /toLocale\w*\(\s*["'`][a-z]|Intl\.\w+\(\s*["'`][a-z]|\b(?:dayjs|moment|numeral)\.locale\(|\/(?:locales?|l10n|lang)(?:\/[a-z]{2}(?![a-z])|["'])|LOCALE_ID|defaultLocale|LANGUAGE_CODE|BABEL_DEFAULT|CultureInfo\(|["']locale["']\s*=>|Locale(?:\(identifier|\.setDefault|\.forLanguageTag)|DateFormat/;

/** One of them is in whatever that is; a plain look takes half of the time. */
const MARKS = [
  'ocale',
  'OCALE',
  'Intl.',
  '/l10n',
  '/lang',
  'LANGUAGE_CODE',
  'BABEL_DEFAULT',
  'CultureInfo(',
  'DateFormat',
];

/** Whether a file may say in which languages a program speaks, though it holds no text that anybody has to translate. */
export function mayListLocales(path: string, bytes: Buffer): boolean {
  if (isLocaleList(path)) return true;
  if (!isAscii(bytes)) return false;
  const text = bytes.toString('latin1');
  return MARKS.some((mark) => text.includes(mark)) && SETS.test(text);
}

export function isLocaleList(path: string): boolean {
  return PATH.test(path);
}
