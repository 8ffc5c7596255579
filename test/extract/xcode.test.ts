import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogUnits } from '../../src/extract/catalogs/catalog-units.ts';
import { withOwnKeys } from '../../src/extract/catalogs/own-keys.ts';
import type { MissingPolicy } from '../../src/extract/catalogs/render-catalog.ts';
import { closedDictionaries } from '../../src/extract/dictionaries/closed-dictionaries.ts';
import { dictionaryCatalog } from '../../src/extract/dictionaries/dictionary-catalog.ts';
import { dictionarySisters } from '../../src/extract/dictionaries/dictionary-sister.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';
import { MONGOLIAN } from './survey.ts';

const PATH = 'App/Localizable.xcstrings';
type Tree = { [name: string]: Tree | string | boolean };
const DONOR: MissingPolicy = { missing: 'donor' };

const unit = (value: string): Tree => ({ stringUnit: { state: 'translated', value } });
/** As Xcode writes: a blank before each colon, an empty line where there is nothing. */
const file = (strings: Tree, sourceLanguage = 'mn') =>
  JSON.stringify({ sourceLanguage, strings, version: '1.0' }, null, 2)
    .replace(/^( *)("(?:[^"\\]|\\.)*"):/gm, '$1$2 :')
    .replace(/^( *)(.*)\{\}/gm, '$1$2{\n\n$1}');
const units = (text: string, language = 'mn', target = 'lo') =>
  catalogUnits(dictionaryCatalog(PATH, text, language), target).map(({ id, source }) => [id, source]);

/** What the file becomes with `say` of every text. */
function translated(text: string, say: (source: string) => string, target = 'lo'): string {
  let out = text;
  for (const catalog of dictionaryCatalog(PATH, text, 'mn')) {
    const said = new Map(catalogUnits([catalog], target).map(({ id, source }) => [id, say(source)]));
    const sisters = dictionarySisters(catalog, { locale: target, language: target }, said, DONOR);
    for (const { at, text: put } of [...sisters].sort((a, b) => b.at - a.at))
      out = out.slice(0, at) + put + out.slice(at);
  }
  return out;
}

describe('a string of Xcode whose key is its text', () => {
  const strings: Tree = {
    '': {},
    'Нүүр хуудас': {},
    'Сайн уу, %@': { comment: 'Greeting', extractionState: 'manual' },
    '%lld өдөр': {
      localizations: {
        en: { variations: { plural: { one: unit('%lld day'), other: unit('%lld days') } } },
      },
    },
    Хуучин: { extractionState: 'stale' },
    'e-Монгол': { shouldTranslate: false },
    '%@': {},
    'home.title': { localizations: { en: unit('Home') } },
  };

  it('is translated from it, with what other languages say beside it', () => {
    const [catalog] = dictionaryCatalog(PATH, file(strings), 'mn');
    expect(units(file(strings))).toEqual([
      ['Localizable:%lld өдөр', '%lld өдөр'],
      ['Localizable:Нүүр хуудас', 'Нүүр хуудас'],
      ['Localizable:Сайн уу, %@', 'Сайн уу, %@'],
    ]);
    expect(catalog!.source.leaves.map(({ comment }) => comment)).toEqual([undefined, 'Greeting', undefined]);
    expect(catalog!.others.get('en')?.get('%lld өдөр')).toBe('%lld days');
  });

  it('has the other language as Xcode writes it', () => {
    const lao = (value: string) => ({ lo: unit(value) });
    expect(translated(file(strings), (text) => `ລາວ ${text}`)).toBe(
      file({
        ...strings,
        'Нүүр хуудас': { localizations: lao('ລາວ Нүүр хуудас') },
        'Сайн уу, %@': {
          comment: 'Greeting',
          extractionState: 'manual',
          localizations: lao('ລາວ Сайн уу, %@'),
        },
        '%lld өдөр': {
          localizations: {
            ...((strings['%lld өдөр'] as Tree)['localizations'] as Tree),
            ...lao('ລາວ %lld өдөр'),
          },
        },
      }),
    );
  });

  it.each<readonly [string, string, string]>([
    [
      'in one line',
      '{"strings":{"Нүүр":{}}}',
      '{"strings":{"Нүүр":{ "localizations":{ "lo":{ "stringUnit":{ "state":"translated", "value":"ໜ້າ" } } } }}}',
    ],
    [
      'with an empty list of languages',
      '{"strings" : {"Нүүр" : { "localizations" : {} }}}',
      '{"strings" : {"Нүүр" : { "localizations" : { "lo" : { "stringUnit" : { "state" : "translated", "value" : "ໜ້າ" } } } }}}',
    ],
    [
      'with no line in between',
      '{\n\t"strings" : {\n\t\t"Нүүр" : {\n\t\t}\n\t}\n}',
      '{\n\t"strings" : {\n\t\t"Нүүр" : {\n\t\t\t"localizations" : {\n\t\t\t\t"lo" : {\n\t\t\t\t\t"stringUnit" : {\n\t\t\t\t\t\t"state" : "translated",\n\t\t\t\t\t\t"value" : "ໜ້າ"\n\t\t\t\t\t}\n\t\t\t\t}\n\t\t\t}\n\t\t}\n\t}\n}',
    ],
  ])('%s', (_, text, expected) => {
    expect(translated(text, () => 'ໜ້າ')).toBe(expected);
  });

  it('is one in the source language alone where that is written in Latin letters, or in the donor’s script', () => {
    const latin: Tree = { 'Send request': {}, 'home.title': {}, OK: {} };
    expect(units(file(latin, 'fr'), 'fr')).toEqual([['Localizable:Send request', 'Send request']]);
    expect(units(file(latin, 'en'), 'fr')).toEqual([]);
    const cyrillic: Tree = { 'Нүүр хуудас': {} };
    expect(units(file(cyrillic, 'en'))).toHaveLength(1);
    expect(units(file(cyrillic, 'ru'))).toEqual([]);
  });

  it('stays as it is where nobody has translated it', () => {
    const text = file({ Нүүр: { localizations: { en: unit('Home') } }, Буцах: {} });
    expect(translated(text, () => '')).toBe(text);
    const { strings: said } = JSON.parse(translated(text, (each) => (each === 'Буцах' ? 'ກັບຄືນ' : '')));
    expect(said).toEqual({ ...JSON.parse(text).strings, Буцах: { localizations: { lo: unit('ກັບຄືນ') } } });
  });

  it('is written so that the file says the same and one thing more, whatever the texts are', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), word, fc.boolean(), (names, said, isWide) => {
        const keys = [...new Set(names.map((name) => `Үг ${name.replaceAll('%', '')}`))].filter(
          (key) => key !== '__proto__',
        );
        const tree = Object.fromEntries(keys.map((key) => [key, {}]));
        const text = isWide ? file(tree) : JSON.stringify({ sourceLanguage: 'mn', strings: tree });
        const result = translated(text, () => `ລ${said}`);
        expect(JSON.parse(result).strings).toEqual(
          Object.fromEntries(keys.map((key) => [key, { localizations: { lo: unit(`ລ${said}`) } }])),
        );
        expect(translated(result, () => 'x')).toBe(result);
      }),
    );
  });
});

describe('a string of Xcode with a text in the donor’s language', () => {
  const plural = (prefix: string) => ({
    one: unit(`${prefix}%lld өдөр`),
    other: unit(`${prefix}%lld өдрүүд`),
  });
  const strings: Tree = {
    days: { localizations: { mn: { variations: { plural: plural('') } } } },
    tap: {
      localizations: {
        mn: { variations: { device: { iphone: unit('Дарна уу'), mac: unit('Товшино уу') } } },
      },
    },
    left: {
      localizations: {
        mn: {
          ...unit('%#@n@ үлдсэн'),
          substitutions: { n: { formatSpecifier: 'lld', variations: { plural: plural('n ') } } },
        },
      },
    },
  };
  const text = file(strings);

  it('has the plural forms of the other language', () => {
    expect(units(text)).toEqual([
      ['Localizable:days', '%lld өдрүүд'],
      ['Localizable:left', '%#@n@ үлдсэн'],
      ['Localizable:left.n', 'n %lld өдрүүд'],
      ['Localizable:tap.iphone', 'Дарна уу'],
      ['Localizable:tap.mac', 'Товшино уу'],
    ]);
    const { strings: said } = JSON.parse(translated(text, (source) => `ລາວ ${source}`));
    expect(said.days.localizations.lo).toEqual({
      variations: { plural: { other: unit('ລາວ %lld өдрүүд') } },
    });
    expect(said.tap.localizations.lo.variations.device.mac).toEqual(unit('ລາວ Товшино уу'));
    expect(said.left.localizations.lo).toEqual({
      ...unit('ລາວ %#@n@ үлдсэн'),
      substitutions: {
        n: { formatSpecifier: 'lld', variations: { plural: { other: unit('ລາວ n %lld өдрүүд') } } },
      },
    });
  });

  it('has more forms where the other language has more', () => {
    const result = translated(text, (source) => `(${source})`, 'ru');
    expect(JSON.parse(result).strings.days.localizations.ru.variations.plural).toEqual({
      one: unit('(%lld өдөр)'),
      few: unit('(%lld өдрүүд)'),
      many: unit('(%lld өдрүүд)'),
      other: unit('(%lld өдрүүд)'),
    });
    expect(result).toMatch(/\n {14}"one" : \{\n[^}]*\}\n {14}\},\n {14}"few" : \{\n/);
  });

  it('takes in any language', () => {
    expect(closedDictionaries(PATH, text, 'mn', 'lo')).toEqual([]);
  });
});

describe('a program that says what its catalog has for a key', () => {
  const swift = `let a = Text("Нүүр хуудас")
let b = Text("Сайн уу, \\(name)")
let c = Text(verbatim: "Нүүр хуудас")
let d = Button("Илгээх товч") {}
label.text = "Нүүр хуудас"
`;
  const read = (path: string, text: string) => surveyText({ path, text }, languageOf(path)!, MONGOLIAN);
  const text = file({ 'Нүүр хуудас': {}, 'Сайн уу, %@': {} });

  it('looks it up, and is not translated in place where it does', () => {
    const facts = [read(PATH, text), read('A.swift', swift)];
    const [catalog, program] = withOwnKeys(facts, dictionaryCatalog(PATH, text, 'mn'));
    expect(catalog!.sites.map(({ verdict }) => verdict.action)).toEqual(['import', 'import']);
    expect(catalog!.couplings).toEqual([]);
    expect(program!.sites.map(({ line, verdict }) => [line, verdict.action])).toEqual([
      [1, 'import'],
      [2, 'import'],
      [3, 'translate'],
      [4, 'translate'],
      [5, 'translate'],
    ]);
    expect(program!.unitSites.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(program!.units.map(({ source }) => source).sort()).toEqual(['Илгээх товч', 'Нүүр хуудас']);
  });

  it('is translated as ever where it has no such catalog', () => {
    const facts = [read('A.swift', swift)];
    expect(withOwnKeys(facts, [])).toBe(facts);
  });
});
