// biome-ignore-all lint/suspicious/noTemplateCurlyInString: template literals of the code that is read.
import { describe, expect, it } from 'vitest';
import { readCatalogs } from '../../src/extract/catalogs/read-catalogs.ts';
import { closedDictionaries } from '../../src/extract/dictionaries/closed-dictionaries.ts';
import { dictionaryCatalog } from '../../src/extract/dictionaries/dictionary-catalog.ts';
import { dictionarySisters } from '../../src/extract/dictionaries/dictionary-sister.ts';
import { scriptOf } from '../../src/extract/script.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';

const LAO = { locale: 'lo', language: 'lo' };

/** What the file becomes with every text translated to `ລາວ` and itself. */
function withLao(path: string, text: string): string {
  const { catalogs } = readCatalogs([], new Map(), [], [], dictionaryCatalog(path, text, 'mn'));
  let out = text;
  for (const catalog of catalogs) {
    const translations = new Map(catalog.entries.map(({ id, text: said }) => [id, `ລາວ ${said}`]));
    const sisters = dictionarySisters(catalog, LAO, translations, { missing: 'donor' });
    for (const { at, text: put } of [...sisters].sort((a, b) => b.at - a.at))
      out = out.slice(0, at) + put + out.slice(at);
  }
  return out;
}

const ids = (path: string, text: string) =>
  dictionaryCatalog(path, text, 'mn').flatMap(({ entries }) => entries.map(({ id }) => id));

describe('a dictionary in the midst of a program', () => {
  it.each<readonly [string, string, string, readonly string[], string]>([
    [
      'by language',
      'src/messages.js',
      "const lang = {\n  mn: {\n    home: { title: 'Нүүр' },\n    list: ['Нэг', `Хоёр`],\n  },\n  en: { home: { title: 'Home' } },\n};\n",
      ['messages:home.title', 'messages:list.0', 'messages:list.1'],
      "const lang = {\n  mn: {\n    home: { title: 'Нүүр' },\n    list: ['Нэг', `Хоёр`],\n  },\n  en: { home: { title: 'Home' } },\n  lo: {\n    home: { title: 'ລາວ Нүүр' },\n    list: ['ລາວ Нэг', `ລາວ Хоёр`],\n  },\n};\n",
    ],
    [
      'by text',
      'src/i18n/index.ts',
      "export const TEXT = { ok: { mn: 'Тийм', en: 'Yes' }, no: { \"mn\": `Үгүй, ${name}`, \"en\": 'No' } };",
      ['i18n:TEXT.ok', 'i18n:TEXT.no'],
      "export const TEXT = { ok: { mn: 'Тийм', en: 'Yes', lo: 'ລາວ Тийм' }, no: { \"mn\": `Үгүй, ${name}`, \"en\": 'No', \"lo\": `ລາວ Үгүй, ${name}` } };",
    ],
    [
      'handed to vue-i18n',
      'src/main.ts',
      "app.use(createI18n({ locale: 'mn', messages: { en: { a: 'A' }, mn: { a: 'А' } } }));",
      ['src:a'],
      "app.use(createI18n({ locale: 'mn', messages: { en: { a: 'A' }, mn: { a: 'А' }, lo: { a: 'ລາວ А' } } }));",
    ],
    [
      'in a block of a component',
      'src/A.vue',
      '<template><p/></template>\n<i18n>\n{\n  "mn": { "a": "А \\"б\\"" },\n  "en": { "a": "A" }\n}\n</i18n>\n',
      ['A:a'],
      '<template><p/></template>\n<i18n>\n{\n  "mn": { "a": "А \\"б\\"" },\n  "en": { "a": "A" },\n  "lo": { "a": "ລາວ А \\"б\\"" }\n}\n</i18n>\n',
    ],
    [
      'in one file of JSON',
      'assets/translations.json',
      '{ "mn": { "a": "А" }, "en": { "a": "A" } }',
      ['translations:a'],
      '{ "mn": { "a": "А" }, "en": { "a": "A" }, "lo": { "a": "ລາວ А" } }',
    ],
    [
      'in a catalog of Xcode',
      'App/Localizable.xcstrings',
      '{ "sourceLanguage" : "mn", "strings" : { "title" : { "localizations" : {\n  "mn" : { "stringUnit" : { "state" : "translated", "value" : "Нүүр" } }\n} }, "n" : { "localizations" : {\n  "en" : { "stringUnit" : { "state" : "translated", "value" : "%d days" } },\n  "mn" : { "variations" : { "plural" : { "other" : { "stringUnit" : { "state" : "translated", "value" : "%d өдөр" } } } } }\n} } } }',
      ['Localizable:title', 'Localizable:n'],
      '{ "sourceLanguage" : "mn", "strings" : { "title" : { "localizations" : {\n  "mn" : { "stringUnit" : { "state" : "translated", "value" : "Нүүр" } },\n  "lo" : { "stringUnit" : { "state" : "translated", "value" : "ລາວ Нүүр" } }\n} }, "n" : { "localizations" : {\n  "en" : { "stringUnit" : { "state" : "translated", "value" : "%d days" } },\n  "mn" : { "variations" : { "plural" : { "other" : { "stringUnit" : { "state" : "translated", "value" : "%d өдөр" } } } } },\n  "lo" : { "variations" : { "plural" : { "other" : { "stringUnit" : { "state" : "translated", "value" : "ລາວ %d өдөр" } } } } }\n} } } }',
    ],
  ])('%s', (_, path, text, keys, expected) => {
    expect(ids(path, text)).toEqual(keys);
    const result = withLao(path, text);
    expect(result).toBe(expected);
    expect(languageOf(path)!.read(result, path).diagnostics).toEqual([]);
    // What is there already is not put in again.
    expect(withLao(path, result)).toBe(result);
  });

  it('goes by what it says where nothing names it, wherever it stands', () => {
    const [one, two] = ["say({ mn: 'Нэг', en: 'One' });", "say({ mn: 'Хоёр', en: 'Two' });"];
    const [first, second] = ids('src/m.js', `${one}\n${two}`);
    expect(ids('src/m.js', `${two}\n${one}`)).toEqual([second, first]);
    expect(ids('src/m.js', two)).toEqual([second]);
    expect(first).toMatch(/^m:u_/);
  });

  it('is no text to translate in place', () => {
    const text =
      "const m = { mn: { a: 'Нүүр' }, en: { a: 'Home' }, ru: { a: 'Главная' } };\nalert('Болсон');";
    const source = { language: 'mn', script: scriptOf('mn') };
    const { sites, units } = surveyText({ path: 'src/m.js', text }, languageOf('src/m.js')!, source);
    expect(sites.map(({ text: said, verdict }) => [said, verdict.action])).toEqual([
      ["'Нүүр'", 'import'],
      ["'Главная'", 'keep'],
      ["'Болсон'", 'translate'],
    ]);
    expect(units.map((unit) => unit.source)).toEqual(['Болсон']);
  });

  it.each<readonly [string, string]>([
    ['with other keys', "const m = { mn: 'А', en: 'A', size: 'L' };"],
    ['without the donor’s language', "const m = { ru: { a: 'А' }, en: { a: 'A' } };"],
    ['that names languages', "const languages = { mn: 'Монгол', en: 'English' };"],
    ['of codes', "const tags = { mn: 'mn-MN', en: 'en-US' };"],
    ['of modules', "import mn from './mn'; import en from './en'; const messages = { mn, en };"],
    ['of a single language', "const m = { mn: { a: 'А' } };"],
    ['whose type may know no other', "const m: Messages = { mn: { a: 'А' }, en: { a: 'A' } };"],
    ['that is said to be of a type', "const m = { mn: 'А', en: 'A' } as Messages;"],
    ['that a function gives', "const f = (): Messages => ({ mn: 'А', en: 'A' });"],
    ['that a class has', "class A { m: Messages = { mn: 'А', en: 'A' }; }"],
    ['that a function takes', "show({ mn: 'А', en: 'A' });"],
  ])('is none %s', (_, text) => {
    expect(ids('src/m.ts', text)).toEqual([]);
  });

  it('is told where nobody but a person can put a language in', () => {
    const text = "const m: Messages = {\n  mn: { a: 'А' }, en: { a: 'A' } };";
    expect(closedDictionaries('src/m.ts', text, 'mn', 'lo')).toMatchObject([
      {
        code: 'locale-unregistered',
        args: { language: 'lo', list: 'm' },
        place: { path: 'src/m.ts', line: 2 },
      },
    ]);
    expect(closedDictionaries('src/m.js', text.replace(': Messages', ''), 'mn', 'lo')).toEqual([]);
  });
});
