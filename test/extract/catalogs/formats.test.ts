import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogUnits } from '../../../src/extract/catalogs/catalog-units.ts';
import { renderCatalog } from '../../../src/extract/catalogs/render-catalog.ts';
import { targetPath } from '../../../src/extract/catalogs/target-path.ts';
import { gettext } from '../../../src/formats/po/gettext.ts';
import { catalogsOf, type Tree } from './support.ts';

const CASES: readonly (readonly [
  format: string,
  path: string,
  text: string,
  target: string,
  written: string,
])[] = [
  [
    'android',
    'app/src/main/res/values/strings.xml',
    `<resources>
    <!-- Гарчиг -->
    <string name="a">Сайн уу, \\'%1$s\\'</string>
    <string name="b" translatable="false">Нэр</string>
    <plurals name="days"><item quantity="one">%d өдөр</item><item quantity="other">%d <b>өдөр</b></item></plurals>
    <string-array name="list"><!-- <item>0</item> --><item>Нэг</item><item>Хоёр</item></string-array>
</resources>
`,
    'app/src/main/res/values-lo/strings.xml',
    `<resources>
    <!-- Гарчиг -->
    <string name="a">ລາວ \\'Сайн уу, \\'%1$s\\'\\'</string>
    <string name="b" translatable="false">Нэр</string>
    <plurals name="days"><item quantity="one">ລາວ \\'%d өдөр\\'</item><item quantity="other">ລາວ \\'%d <b>өдөр</b>\\'</item></plurals>
    <string-array name="list"><!-- <item>0</item> --><item>ລາວ \\'Нэг\\'</item><item>ລາວ \\'Хоёр\\'</item></string-array>
</resources>
`,
  ],
  [
    'strings',
    'App/mn.lproj/Localizable.strings',
    '/* Гарчиг */\n"home" = "Нүүр \\"нэг\\"";\n',
    'App/lo.lproj/Localizable.strings',
    `/* Гарчиг */\n"home" = "ລາວ 'Нүүр \\"нэг\\"'";\n`,
  ],
  [
    'arb',
    'lib/l10n/app_mn.arb',
    '{ "@@locale": "mn", "n": "{n} өдөр", "@n": { "description": "Тоо" } }',
    'lib/l10n/app_lo.arb',
    `{ "@@locale": "lo", "n": "ລາວ '{n} өдөр'", "@n": { "description": "Тоо" } }`,
  ],
  [
    'resx',
    'Resources/Messages.resx',
    '<root>\n  <data name="A"><value>Нэг &amp; хоёр</value></data>\n</root>\n',
    'Resources/Messages.lo.resx',
    `<root>\n  <data name="A"><value>ລາວ 'Нэг &amp; хоёр'</value></data>\n</root>\n`,
  ],
  [
    'stringsdict',
    'App/mn.lproj/Localizable.stringsdict',
    `<plist><dict><key>files</key><dict>
  <key>NSStringLocalizedFormatKey</key><string>%#@n@</string>
  <key>n</key><dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
    <key>one</key><string>%d файл</string><key>other</key><string>%d файлууд</string></dict>
</dict></dict></plist>
`,
    'App/lo.lproj/Localizable.stringsdict',
    `<plist><dict><key>files</key><dict>
  <key>NSStringLocalizedFormatKey</key><string>%#@n@</string>
  <key>n</key><dict><key>NSStringFormatSpecTypeKey</key><string>NSStringPluralRuleType</string>
    <key>one</key><string>ລາວ '%d файл'</string><key>other</key><string>ລາວ '%d файлууд'</string></dict>
</dict></dict></plist>
`,
  ],
  [
    'xliff',
    'src/locale/messages.mn.xlf',
    `<xliff><file source-language="en" target-language="mn"><body>
  <trans-unit id="a"><source>Hi, <x id="N"/></source><target>Сайн уу, <x id="N"/></target></trans-unit>
</body></file></xliff>
`,
    'src/locale/messages.lo.xlf',
    `<xliff><file source-language="en" target-language="lo"><body>
  <trans-unit id="a"><source>Hi, <x id="N"/></source><target>ລາວ 'Сайн уу, <x id="N"/>'</target></trans-unit>
</body></file></xliff>
`,
  ],
  [
    'toml',
    'active.mn.toml',
    '[hello]\ndescription = "Мэндчилгээ"\nother = "Сайн уу"\n',
    'active.lo.toml',
    `[hello]\ndescription = "Мэндчилгээ"\nother = "ລາວ 'Сайн уу'"\n`,
  ],
  [
    'po',
    'portal/locale/mn/LC_MESSAGES/django.po',
    `# Портал
msgid ""
msgstr ""
"Project-Id-Version: portal\\n"
"Last-Translator: Бат <bat@example.mn>\\n"
"Language: mn\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#. Button
#: views.py:3
msgctxt "form"
msgid "Save \\"it\\""
msgstr "Хадгалах"

#, fuzzy, python-format
#| msgid "%s days"
msgid "%s day\\n"
msgid_plural "%s days\\n"
msgstr[0] ""
"%s өдөр\\n"
msgstr[1] "%s өдрүүд\\n"

#~ msgid "old"
#~ msgstr "хуучин"
`,
    'portal/locale/lo/LC_MESSAGES/django.po',
    `# Портал
msgid ""
msgstr ""
"Project-Id-Version: portal\\n"
"Last-Translator: \\n"
"Language: lo\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

#. Button
#: views.py:3
msgctxt "form"
msgid "Save \\"it\\""
msgstr "ລາວ 'Хадгалах'"

#, python-format
#| msgid "%s days"
msgid "%s day\\n"
msgid_plural "%s days\\n"
msgstr[0] ""
"ລາວ '%s days\\n"
"'\\n"

#~ msgid "old"
#~ msgstr "хуучин"
`,
  ],
  [
    'module',
    'src/locales/mn.ts',
    `import type { Messages } from './en';

// Нүүр
export const mn: Messages = {
  code: 'mn',
  title: "Нүүр 'нэг'",
  days: (n: number) => \`\${n} өдөр\`,
  menu: { items: ['Нэг', 'Хоёр'], width: 3 },
} as const;

export default mn;
`,
    'src/locales/lo.ts',
    `import type { Messages } from './en';

// Нүүр
export const lo: Messages = {
  code: 'lo',
  title: "ລາວ 'Нүүр 'нэг''",
  days: (n: number) => \`ລາວ '\${n} өдөр'\`,
  menu: { items: ['ລາວ \\'Нэг\\'', 'ລາວ \\'Хоёр\\''], width: 3 },
} as const;

export default lo;
`,
  ],
  [
    'php',
    'lang/mn/messages.php',
    `<?php

// Мэдээ
return [
    'welcome' => 'Сайн уу, :name',
    'menu' => array('home' => "Нүүр\\n", 'list' => ['Нэг', "Хоёр"]),
    'sum' => 'Нэг' . 'хоёр',
    'made' => __('other.key'),
];
`,
    'lang/lo/messages.php',
    `<?php

// Мэдээ
return [
    'welcome' => 'ລາວ \\'Сайн уу, :name\\'',
    'menu' => array('home' => "ລາວ 'Нүүр\\n'", 'list' => ['ລາວ \\'Нэг\\'', "ລາວ 'Хоёр'"]),
    'sum' => 'Нэг' . 'хоёр',
    'made' => __('other.key'),
];
`,
  ],
  [
    'yaml',
    'config/locales/mn.yml',
    'mn:\n  home:\n    title: Нүүр\n',
    'config/locales/lo.yml',
    "lo:\n  home:\n    title: ລາວ 'Нүүр'\n",
  ],
];

describe.each(CASES)('%s', (format, path, text, target, written) => {
  const tree: Tree = { [path]: text };
  const [catalog] = catalogsOf(tree);

  it('is found, and has a sister for another language', () => {
    expect(catalog?.format).toBe(format);
    expect(targetPath(catalog!, 'lo', 'LA')).toBe(target);
  });

  it('is written with its texts translated, and all else as it was', () => {
    const targets = new Map(catalog!.entries.map((entry) => [entry.id, `ລາວ '${entry.text}'`]));
    expect(renderCatalog(catalog!, 'lo', targets, { missing: 'donor' }).text).toBe(written);
    expect(renderCatalog(catalog!, 'lo', new Map(), { missing: 'donor' }).missing).toHaveLength(targets.size);
  });

  it('stays as it is where nothing is translated', () => {
    const same = renderCatalog(catalog!, catalog!.source.locale || 'mn', new Map(), { missing: 'donor' });
    expect(same.text).toBe(text);
  });

  it('is no catalog where it is broken', () => {
    for (const cut of [1, text.length >> 1, text.length - 3])
      expect(() => catalogsOf({ [path]: text.slice(0, cut) })).not.toThrow();
  });
});

describe('gettext', () => {
  const header = (language: string) => `msgid ""\nmsgstr "Language: ${language}\\n"\n\n`;
  const days = 'msgid "day"\nmsgid_plural "days"\n';
  const tree: Tree = {
    'po/mn.po': `${header('mn')}${days}msgstr[0] "өдөр"\nmsgstr[1] "өдрүүд"\n`,
    'po/en.po': `${header('en')}${days}msgstr[0] ""\nmsgstr[1] ""\n`,
  };
  const [catalog] = catalogsOf(tree);

  it('keeps what the donor says in other languages, by the msgid where it says nothing', () => {
    expect([...catalog!.others.get('en')!]).toEqual([['day', 'days']]);
  });

  it.each([
    ['lo', ['messages:day']],
    ['en', ['messages:day', 'messages:day_one']],
    ['fr', ['messages:day', 'messages:day_many', 'messages:day_one']],
    ['ru', ['messages:day', 'messages:day_few', 'messages:day_many', 'messages:day_one']],
  ])('has the plural forms of %s, as many as its header says', (target, ids) => {
    const units = catalogUnits([catalog!], target);
    expect(units.map(({ id }) => id)).toEqual(ids);
    const said = new Map(units.map(({ id }) => [id, id]));
    const { text } = renderCatalog(catalog!, target, said, { missing: 'donor' });
    const count = Number(/nplurals=(\d)/.exec(text)![1]);
    expect(text.match(/^msgstr\[\d\] ".+"$/gm)).toHaveLength(count);
    expect(gettext.parse(text, { validation: true }).translations['']?.['day']?.msgstr).toHaveLength(count);
  });

  it('goes by domain, context and msgid', () => {
    const text = 'msgctxt "form"\nmsgid "Save"\nmsgstr "Хадгалах"\n';
    const ids = (path: string) => catalogsOf({ [path]: text }).flatMap(({ entries }) => entries[0]!.id);
    expect(ids('locale/mn/LC_MESSAGES/django.po')).toEqual(['django:form|Save']);
    expect(ids('languages/portal-mn_MN.po')).toEqual(['portal:form|Save']);
    expect(ids('portal/mn.po')).toEqual(['messages:form|Save']);
  });

  it('leaves the msgid to speak where a text is left out', () => {
    const { text, missing } = renderCatalog(catalog!, 'lo', new Map(), { missing: 'omit' });
    expect(text).toContain('msgid_plural "days"\nmsgstr[0] ""\n');
    expect(missing).toEqual(['messages:day']);
  });

  const line = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');

  it('writes what gettext reads, whatever it is', () => {
    fc.assert(
      fc.property(line, (said) => {
        const source = `${header('mn')}msgid "a"\r\nmsgstr "нэг"\r\n`;
        const [single] = catalogsOf({ 'po/mn.po': source });
        const { text } = renderCatalog(single!, 'lo', new Map([['messages:a', said]]), { missing: 'donor' });
        const wanted = said.replace(/^\n|\n$/g, '');
        expect(catalogsOf({ 'po/mn.po': text })[0]!.entries[0]!.text).toBe(wanted);
      }),
    );
  });
});

describe('what has a name of its own', () => {
  it('is told from its sisters in other languages', () => {
    const tree = {
      'res/values/strings.xml': '<resources><string name="a">Нэг</string></resources>',
      'res/values-en/strings.xml': '<resources><string name="a">One</string></resources>',
      'res/values-night/colors.xml': '<resources><color name="a">#fff</color></resources>',
      'A.mn.resx': '<root><data name="a"><value>Нэг</value></data></root>',
      'A.resx': '<root><data name="a"><value>One</value></data></root>',
    };
    expect(catalogsOf(tree).map(({ source, others }) => [source.path, [...others.keys()]])).toEqual([
      ['A.mn.resx', []],
      ['res/values/strings.xml', ['en']],
    ]);
  });
});
