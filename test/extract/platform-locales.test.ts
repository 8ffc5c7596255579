import { describe, expect, it } from 'vitest';
import { registeredLocales } from '../../src/extract/registered-locales.ts';

describe('languages of apps', () => {
  it.each<readonly [string, string, string]>([
    [
      'app/src/main/res/xml/locales_config.xml',
      '<locale-config xmlns:android="a">\n  <locale android:name="mn"/>\n  <locale android:name="en-US"/>\n</locale-config>',
      '<locale-config xmlns:android="a">\n  <locale android:name="mn"/>\n  <locale android:name="en-US"/>\n  <locale android:name="lo"/>\n</locale-config>',
    ],
    [
      'App/Info.plist',
      '<dict><key>CFBundleLocalizations</key>\n<array><string>mn</string></array></dict>',
      '<dict><key>CFBundleLocalizations</key>\n<array><string>mn</string><string>lo</string></array></dict>',
    ],
    [
      'lib/main.dart',
      "MaterialApp(supportedLocales: const [Locale('mn', 'MN'), Locale('en')])",
      "MaterialApp(supportedLocales: const [Locale('mn', 'MN'), Locale('en'), Locale('lo')])",
    ],
    [
      'config.py',
      "SUPPORTED_LANGUAGES = [\n    'mn',\n    'en',\n]\n",
      "SUPPORTED_LANGUAGES = [\n    'mn',\n    'en',\n    'lo',\n]\n",
    ],
    ['app/build.gradle', "resConfigs 'mn', 'en'\n", "resConfigs 'mn', 'en', 'lo'\n"],
    [
      'app/build.gradle.kts',
      'resourceConfigurations += listOf("mn", "en-rUS")',
      'resourceConfigurations += listOf("mn", "en-rUS", "lo")',
    ],
    [
      'app/build.gradle.kts',
      'localeFilters.addAll(listOf("mn"))',
      'localeFilters.addAll(listOf("mn", "lo"))',
    ],
    ['po/LINGUAS', '# the languages of it\nmn ru', '# the languages of it\nmn ru lo'],
    ['po/LINGUAS', 'mn\nru\n', 'mn\nru\nlo\n'],
  ])('%s', (path, text, expected) => {
    const [list] = registeredLocales(path, text);
    const { at, text: insert } = list!.insert!;
    const after = text.slice(0, at) + insert('lo') + text.slice(at);
    expect(after).toBe(expected);
    expect(registeredLocales(path, after)[0]?.locales).toContain('lo');
  });

  it('are left to a person where an entry has a name too', () => {
    const text = "LANGUAGES = (\n    ('mn', _('Mongolian')),\n    ('en-us', 'English (US)'),\n)\n";
    expect(registeredLocales('portal/settings.py', text)).toMatchObject([
      { list: 'LANGUAGES', locales: ['mn', 'en-us'], insert: null },
    ]);
  });

  it('are left to a person where more than a code belongs to them', () => {
    const project = 'knownRegions = (\n\t\t\ten,\n\t\t\tBase,\n\t\t\tmn,\n\t\t);';
    expect(registeredLocales('App.xcodeproj/project.pbxproj', project)).toMatchObject([
      { list: 'knownRegions', locales: ['en', 'Base', 'mn'], insert: null },
    ]);
    const angular =
      '{"i18n": {"sourceLocale": "en", "locales": {"mn": "src/locale/messages.mn.xlf"}}, "localize": ["mn"]}';
    expect(registeredLocales('angular.json', angular)).toMatchObject([
      { list: 'i18n.locales', locales: ['mn'], insert: null },
      { list: 'localize', locales: ['mn'], insert: null },
    ]);
  });

  it('is told nothing where the list is computed', () => {
    expect(registeredLocales('a.dart', 'supportedLocales: [Locale(code)]')).toEqual([]);
    expect(registeredLocales('res/xml/a.xml', '<locale-config/>')).toEqual([]);
  });
});
