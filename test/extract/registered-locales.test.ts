import { describe, expect, it } from 'vitest';
import { registeredLocales, unregisteredLocale } from '../../src/extract/registered-locales.ts';
import { fixture } from './catalogs/support.ts';

const lists = (path: string, text: string) =>
  registeredLocales(path, text).map(({ list, locales }) => `${list} ${locales.join(',')}`);

describe('registeredLocales', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'i18n.ts',
      "i18next.init({ supportedLngs: ['mn', 'en'], preload: ['mn'] })",
      ['supportedLngs mn,en', 'preload mn'],
    ],
    ['i18n.ts', "export const LANGUAGES = ['mn', 'en'] as const;", ['LANGUAGES mn,en']],
    [
      'i18n.ts',
      "const SUPPORTED_LANGUAGES = [{ code: 'mn', label: 'Монгол' }, { code: 'en', label: 'English' }];",
      ['SUPPORTED_LANGUAGES mn,en'],
    ],
    ['i18n.ts', 'init({ resources: { mn: { a }, en: { a } } })', ['resources mn,en']],
    [
      'next.config.js',
      "module.exports = { i18n: { locales: ['mn-MN', 'en-US'], defaultLocale: 'mn-MN' } }",
      ['locales mn-MN,en-US'],
    ],
    ['index.html', '<!doctype html>\n<html class="x" lang="mn">', ['<html lang> mn']],
    [
      'Config.java',
      'resolver.setDefaultLocale(new Locale("mn"));\nr.setSupportedLocales(List.of(Locale.forLanguageTag("mn"), Locale.ENGLISH));',
      ['setDefaultLocale mn', 'setSupportedLocales mn,en'],
    ],
    ['i18n.ts', "import mn from './mn';\nimport en from './en';\nexport default { mn, en };", ['{ } mn,en']],
    [
      'i18n.ts',
      "createI18n({ messages: { 'mn-MN': () => import('./locales/mn.json'), en: () => import('./locales/en.json') } })",
      ['{ } mn-MN,en'],
    ],
    [
      'i18n.ts',
      "import mn from './mn';\nimport en from './en';\ninit({ resources: { mn: { a: mn }, en: { a: en } } })",
      ['resources mn,en'],
    ],
    ['a.ts', "import mn from './mn';\nimport en from './en';\nconst sizes = { mn, en, other };", []],
    ['a.ts', "const languages = ['java', 'go'];", []],
    ['a.ts', 'const languages = read();', []],
    ['a.ts', 'const resources = { cpu: 1 };', []],
  ])('%s: %s', (path, text, expected) => {
    expect(lists(path, text)).toEqual(expected);
  });

  it.each([
    ["const locales = ['mn', 'en'];", "const locales = ['mn', 'en', 'lo'];"],
    ['const locales = ["mn"];', 'const locales = ["mn", "lo"];'],
    ["const locales = [\n  'mn',\n  'en',\n];", "const locales = [\n  'mn',\n  'en',\n  'lo',\n];"],
  ])('says what to put in: %s', (text, expected) => {
    const [found] = registeredLocales('i18n.ts', text);
    const { at, text: piece } = found!.insert!;
    expect(text.slice(0, at) + piece('lo') + text.slice(at)).toBe(expected);
  });

  it('leaves to a person what more than a code belongs to', () => {
    expect(
      registeredLocales('i18n.ts', "const locales = [{ code: 'mn', label: 'Монгол' }];")[0]?.insert,
    ).toBeNull();
    expect(registeredLocales('i18n.ts', 'const resources = { mn: { a } };')[0]?.insert).toBeNull();
  });
});

describe('unregisteredLocale', () => {
  it('tells the places of the portal', () => {
    const found = Object.entries(fixture('portal')).flatMap(([path, text]) =>
      unregisteredLocale(path, text, 'lo'),
    );
    expect(found.map(({ args, place }) => `${place?.path}:${place?.line} ${args.list}`).sort()).toEqual([
      'i18next-parser.config.js:2 locales',
      'index.html:2 <html lang>',
      'src/i18n.ts:10 SUPPORTED_LANGUAGES',
      'src/i18n.ts:20 resources',
    ]);
  });

  it('is silent where the language is there', () => {
    expect(unregisteredLocale('i18n.ts', "const locales = ['mn', 'lo-LA'];", 'lo')).toEqual([]);
  });
});
