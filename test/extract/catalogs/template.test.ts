import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogUnits } from '../../../src/extract/catalogs/catalog-units.ts';
import { renderCatalog } from '../../../src/extract/catalogs/render-catalog.ts';
import { targetPath } from '../../../src/extract/catalogs/target-path.ts';
import { gettext } from '../../../src/formats/po/gettext.ts';
import { catalogsOf } from './support.ts';

const TEMPLATE = `# SOME DESCRIPTIVE TITLE.
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: portal\\n"
"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n"
"Language: \\n"
"Content-Type: text/plain; charset=CHARSET\\n"
"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"

#. Button
#: views.py:3
msgctxt "form"
msgid "Хадгалах"
msgstr ""

msgid "Хадгалах"
msgstr ""

#, python-format
msgid "%s өдөр"
msgid_plural "%s өдрүүд"
msgstr[0] ""
msgstr[1] ""
`;

const LAO = `# SOME DESCRIPTIVE TITLE.
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
msgid "Хадгалах"
msgstr "ລາວ Хадгалах"

msgid "Хадгалах"
msgstr "ລາວ Хадгалах"

#, python-format
msgid "%s өдөр"
msgid_plural "%s өдрүүд"
msgstr[0] "ລາວ %s өдрүүд"
`;

const english = (msgid: string, said = 'Request') =>
  `msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "${msgid}"\nmsgstr "${said}"\n`;

describe('a template of gettext', () => {
  it('is what a program says itself, and has a catalog of another language', () => {
    const [catalog] = catalogsOf({ 'locale/django.pot': TEMPLATE });
    const units = catalogUnits([catalog!], 'lo');
    expect(units.map(({ id, source, comments }) => [id, source, comments])).toEqual([
      ['django:%s өдөр', '%s өдрүүд', []],
      ['django:form|Хадгалах', 'Хадгалах', ['Button']],
      ['django:Хадгалах', 'Хадгалах', []],
    ]);
    const targets = new Map(units.map(({ id, source }) => [id, `ລາວ ${source}`]));
    expect(renderCatalog(catalog!, 'lo', targets, { missing: 'donor' }).text).toBe(LAO);
    expect(gettext.parse(LAO, { validation: true }).headers?.['Language']).toBe('lo');
  });

  it.each<readonly [string, readonly string[], string, string]>([
    ['po/portal.pot', ['po/ru.po'], 'po/lo.po', 'messages'],
    ['po/portal.pot', [], 'po/lo.po', 'portal'],
    ['i18n/land.pot', ['i18n/fr.po'], 'i18n/lo.po', 'messages'],
    ['languages/forms.pot', [], 'languages/forms-lo.po', 'forms'],
    ['languages/forms.pot', ['languages/forms-ru_RU.po'], 'languages/forms-lo_LA.po', 'forms'],
    ['locale/django.pot', [], 'locale/lo/LC_MESSAGES/django.po', 'django'],
    ['messages.pot', [], 'locale/lo/LC_MESSAGES/messages.po', 'messages'],
    [
      'app/messages.pot',
      ['app/translations/en/LC_MESSAGES/messages.po', 'other/translations/en/LC_MESSAGES/messages.po'],
      'app/translations/lo/LC_MESSAGES/messages.po',
      'messages',
    ],
    [
      'locale/templates/LC_MESSAGES/mail.pot',
      ['locale/ru/LC_MESSAGES/mail.po'],
      'locale/lo/LC_MESSAGES/mail.po',
      'mail',
    ],
    ['docs/locale/pot/guide.pot', [], 'docs/locale/lo/guide.po', 'guide'],
  ])('%s beside %j is for %s', (path, others, target, namespace) => {
    const tree = Object.fromEntries(others.map((each) => [each, english('Хүсэлт')]));
    const found = catalogsOf({ ...tree, [path]: TEMPLATE }).filter((catalog) => catalog.source.path === path);
    expect(found.map((catalog) => [targetPath(catalog, 'lo', 'LA'), catalog.namespace])).toEqual([
      [target, namespace],
    ]);
    expect(found[0]!.source.language).toBe('mn');
  });

  it('gives way to a catalog in the donor’s language', () => {
    const [catalog, ...more] = catalogsOf({
      'po/portal.pot': english('Request', ''),
      'po/mn.po': english('Request', 'Хүсэлт'),
      'po/en.po': english('Request'),
    });
    expect(more).toEqual([]);
    expect(catalog!.source.path).toBe('po/mn.po');
    expect([...catalog!.others.keys()]).toEqual(['en']);
  });

  it('is in the language that stands in for the donor’s where its texts are in another script', () => {
    const template = english('Request', '');
    const [alone] = catalogsOf({ 'po/portal.pot': template });
    expect([alone!.source.language, alone!.entries[0]!.text]).toEqual(['en', 'Request']);
    const [beside] = catalogsOf({ 'po/portal.pot': template, 'po/en.po': english('Request', 'A request') });
    expect([beside!.source.path, beside!.entries[0]!.text]).toEqual(['po/en.po', 'A request']);
    const [french] = catalogsOf({ 'po/portal.pot': english('Demande', '') }, ['fr', 'en']);
    expect(french!.source.language).toBe('fr');
  });

  it('says nothing where its ids are names', () => {
    expect(catalogsOf({ 'po/portal.pot': english('form.save', '') })).toEqual([]);
  });

  it('has a header of its own in the sister where it has none', () => {
    const [catalog] = catalogsOf({ 'po/portal.pot': 'msgid "Хүсэлт"\nmsgstr ""\n' });
    const { text } = renderCatalog(catalog!, 'lo', new Map([[catalog!.entries[0]!.id, 'ຄຳຮ້ອງ']]), {
      missing: 'donor',
    });
    const { headers, translations } = gettext.parse(text, { validation: true });
    expect(headers).toMatchObject({ Language: 'lo', 'Plural-Forms': 'nplurals=1; plural=0;' });
    expect(headers?.['Content-Type']).toMatch(/utf-8/i);
    expect(translations['']?.['Хүсэлт']?.msgstr).toEqual(['ຄຳຮ້ອງ']);
  });

  it('keeps its msgids, whatever they are', () => {
    const printed = (text: string) => text.replace(/[^\P{Cc}\n\r\t]/gu, ' ');
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (said) => {
        const id = printed(`Хүсэлт ${said}.`);
        const [catalog] = catalogsOf({ 'po/portal.pot': `msgid ${JSON.stringify(id)}\nmsgstr ""\n` });
        const targets = new Map(catalog!.entries.map((entry) => [entry.id, 'ຄຳຮ້ອງ']));
        const { text } = renderCatalog(catalog!, 'lo', targets, { missing: 'donor' });
        expect(gettext.parse(text, { validation: true }).translations['']?.[id]?.msgstr).toEqual(['ຄຳຮ້ອງ']);
      }),
    );
  });
});

describe('a program that says its texts itself', () => {
  it('is translated from them with a catalog in any other language', () => {
    const [catalog] = catalogsOf({ 'po/ru.po': english('Хүсэлт', 'Заявка') });
    expect(catalog!.entries.map(({ text }) => text)).toEqual(['Хүсэлт']);
    expect([...catalog!.others]).toEqual([['ru', new Map([['Хүсэлт', 'Заявка']])]]);
    expect(catalogsOf({ 'po/ru.po': english('request', 'Заявка') })).toEqual([]);
  });
});
