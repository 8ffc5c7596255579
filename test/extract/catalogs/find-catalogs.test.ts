import { describe, expect, it } from 'vitest';
import { claimedFacts } from '../../../src/extract/catalogs/claimed-facts.ts';
import { findCatalogs } from '../../../src/extract/catalogs/find-catalogs.ts';
import { localeCode } from '../../../src/extract/catalogs/locale-code.ts';
import { readCatalogs } from '../../../src/extract/catalogs/read-catalogs.ts';
import { targetPath } from '../../../src/extract/catalogs/target-path.ts';
import { donorConfigs } from '../../../src/extract/donor-config.ts';
import { surveyText } from '../../../src/extract/survey-text.ts';
import { properties } from '../../../src/languages/properties.ts';
import { MONGOLIAN } from '../survey.ts';
import { fixture } from './support.ts';

const find = (paths: readonly string[], languages = ['mn', 'en']) =>
  findCatalogs(paths, { languages, configs: [] });

describe('what the donor’s configuration names', () => {
  it('is a catalog whatever it is called', () => {
    const text = 'spring.messages.basename=texts/portal\n';
    const configs = donorConfigs([{ path: 'src/main/resources/application.properties', text }]);
    const paths = ['src/main/resources/texts/portal.properties', 'src/main/resources/texts/other.properties'];
    const told = findCatalogs(paths, { languages: ['mn'], configs });
    expect(told.map(({ namespace, pattern }) => [namespace, pattern])).toEqual([
      ['portal', 'src/main/resources/texts/portal_{locale}.properties'],
    ]);
    const own = findCatalogs(['a/texts/portal_mn.properties'], { languages: ['mn'], configs });
    expect(own.map(({ namespace }) => namespace)).toEqual(['portal']);
    expect(find(paths)).toEqual([]);
  });

  it('is translated under its keys alone, not where it stands too', () => {
    const [path, text] = ['res/texts/portal_mn.properties', 'a=Нүүр хуудас\n'];
    const facts = [surveyText({ path, text }, properties, MONGOLIAN)];
    expect(facts[0]!.units).toHaveLength(1);
    const files = [{ locale: 'mn', language: 'mn', path }];
    const found = { namespace: 'portal', format: 'properties', pattern: path, files };
    const { catalogs } = readCatalogs([found], new Map([[path, text]]), ['mn'], []);
    const [claimed] = claimedFacts(facts, catalogs);
    expect(claimed).toMatchObject({ units: [], unitSites: [] });
    expect(claimed!.sites.map(({ verdict }) => verdict.reason)).toEqual(['catalog-value']);
  });
});

describe('findCatalogs', () => {
  it.each<readonly [readonly string[], string, string, string]>([
    [
      ['src/locales/mn/common.json', 'src/locales/en/common.json'],
      'src/locales/{locale}/common.json',
      'common',
      'src/locales/lo/common.json',
    ],
    [
      ['locales/mn/admin/users.json'],
      'locales/{locale}/admin/users.json',
      'admin/users',
      'locales/lo/admin/users.json',
    ],
    [['i18n/mn.json', 'i18n/en.json'], 'i18n/{locale}.json', 'translation', 'i18n/lo.json'],
    [['i18n/mon.json', 'i18n/eng.json'], 'i18n/{locale}.json', 'translation', 'i18n/lao.json'],
    [['i18n/mn.json', 'i18n/eng.json'], 'i18n/{locale}.json', 'translation', 'i18n/lo.json'],
    [['src/messages.mn.json'], 'src/messages.{locale}.json', 'messages', 'src/messages.lo.json'],
    [
      ['i18n/translations_mn.json'],
      'i18n/translations_{locale}.json',
      'translations',
      'i18n/translations_lo.json',
    ],
    [
      ['res/messages_mn.properties'],
      'res/messages_{locale}.properties',
      'messages',
      'res/messages_lo.properties',
    ],
    [
      ['res/messages.properties', 'res/messages_en.properties'],
      'res/messages_{locale}.properties',
      'messages',
      'res/messages_lo.properties',
    ],
    [['lang/mn-MN.json', 'lang/en-US.json'], 'lang/{locale}.json', 'translation', 'lang/lo-LA.json'],
    [
      ['res/labels_mn_MN.properties'],
      'res/labels_{locale}.properties',
      'labels',
      'res/labels_lo_LA.properties',
    ],
    [
      ['locales/mn/mn.json', 'locales/en/en.json'],
      'locales/{locale}/{locale}.json',
      'translation',
      'locales/lo/lo.json',
    ],
    [['app/mn/ui.json', 'app/en/ui.json'], 'app/{locale}/ui.json', 'ui', 'app/lo/ui.json'],
    [
      ['src/main/resources/mn/gov/ema/messages_mn.properties'],
      'src/main/resources/mn/gov/ema/messages_{locale}.properties',
      'messages',
      'src/main/resources/mn/gov/ema/messages_lo.properties',
    ],
  ])('%s', (paths, pattern, namespace, target) => {
    const found = find(paths);
    expect(found.map((catalog) => [catalog.pattern, catalog.namespace])).toEqual([[pattern, namespace]]);
    expect(found[0]?.files).toHaveLength(paths.length);
    expect(targetPath(found[0]!, 'lo', 'LA')).toBe(target);
  });

  it.each([
    'tsconfig.json',
    'package.json',
    'src/data/provinces.json',
    'app/mn/ui.json',
    'locales/en-only/x.json',
    'src/sign-in.json',
    'src/is-on.json',
    'application.properties',
    'application-mn.properties.bak',
    'node_modules/x/locales/mn/a.json',
    'src/main/resources/mn/gov/ema/data.json',
    'locales/ru/common.json',
  ])('does not take %s for one', (path) => {
    expect(find([path])).toEqual([]);
  });

  it('takes what the configuration names', () => {
    const configs = donorConfigs([
      {
        path: 'web/i18next-parser.config.json',
        text: '{"output": "assets/$LOCALE-$NAMESPACE.json", "locales": ["mn"]}',
      },
    ]);
    const [found] = findCatalogs(['web/assets/mn-home.json', 'web/assets/en-home.json'], {
      languages: ['mn'],
      configs,
    });
    expect(found).toMatchObject({ pattern: 'web/assets/{locale}-home.json', namespace: 'home' });
    expect(found?.files.map(({ language }) => language)).toEqual(['en', 'mn']);
  });

  it('takes the namespace from where the code imports the file', () => {
    const tree = {
      'i18n/index.js':
        "import i18n from 'i18next';\nimport en from './translations.en.json';\ni18n.init({ resources: { en: { app: en } } });",
      'i18n/translations.en.json': '{}',
    };
    const configs = donorConfigs(Object.entries(tree).map(([path, text]) => ({ path, text })));
    const [found] = findCatalogs(Object.keys(tree), { languages: ['en'], configs });
    expect(found).toMatchObject({ namespace: 'app', pattern: 'i18n/translations.{locale}.json' });
  });

  it('lets another language stand in for the donor’s', () => {
    expect(find(['locales/en/a.json'])[0]?.files).toEqual([
      { locale: 'en', language: 'en', path: 'locales/en/a.json' },
    ]);
  });

  it('finds those of the made-up donors', () => {
    const patterns = (donor: string) => find(Object.keys(fixture(donor))).map(({ pattern }) => pattern);
    expect(patterns('portal')).toEqual([
      'src/locales/{locale}/common.json',
      'src/locales/{locale}/services.json',
    ]);
    expect(patterns('service')).toEqual(['src/messages.{locale}.json']);
    expect(patterns('inquiry')).toEqual(['src/main/resources/messages_{locale}.properties']);
  });
});

describe('localeCode', () => {
  it.each<readonly [string, string | null]>([
    ['mn', 'mn'],
    ['mn-MN', 'mn'],
    ['mn_MN', 'mn'],
    ['mn_mn', 'mn'],
    ['zh-Hant', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['es-419', 'es'],
    ['fil', 'fil'],
    ['cn', 'zh'],
    ['mm', 'my'],
    ['la', 'la'],
    ['db', null],
    ['src', null],
    ['MN', null],
    ['en-', null],
  ])('%s', (code, language) => {
    expect(localeCode(code)?.language ?? null).toBe(language);
  });
});
