import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogUnits } from '../../../src/extract/catalogs/catalog-units.ts';
import { renderCatalog } from '../../../src/extract/catalogs/render-catalog.ts';
import { catalogsOf, fixture, type Tree } from './support.ts';

const PATH = 'locales/mn/common.json';

const render = (
  text: string,
  translations: Readonly<Record<string, string>>,
  { target = 'lo', missing = 'donor' as 'donor' | 'omit', tree = {} as Tree, path = PATH } = {},
) => {
  const [catalog] = catalogsOf({ [path]: text, ...tree });
  return renderCatalog(catalog!, target, new Map(Object.entries(translations)), { missing });
};

const all = (path: string, text: string, target: string, more: Tree = {}) => {
  const catalogs = catalogsOf({ [path]: text, ...more });
  const units = catalogUnits(catalogs, target);
  const translations = new Map(units.map(({ id }) => [id, `<${id}>`]));
  return renderCatalog(catalogs[0]!, target, translations, { missing: 'donor' });
};

describe('renderCatalog, JSON', () => {
  it('keeps nesting, order, white space and the last line as they are', () => {
    const text =
      '{\r\n\t"b": { "y": "нэг", "x": ["хоёр", 3, null] },\r\n\r\n\t"a" : "гурав",\r\n\t"n": 5, "e": ""\r\n}';
    expect(render(text, { 'common:b.y': '1', 'common:b.x.0': '2', 'common:a': '3' })).toEqual({
      text: '{\r\n\t"b": { "y": "1", "x": ["2", 3, null] },\r\n\r\n\t"a" : "3",\r\n\t"n": 5, "e": ""\r\n}',
      missing: [],
    });
  });

  it('gives back the donor’s own file where nothing is translated', () => {
    for (const [path, text] of Object.entries(fixture('portal')).filter(([name]) => name.includes('/mn/'))) {
      const [catalog] = catalogsOf({ [path]: text });
      expect(renderCatalog(catalog!, 'mn', new Map(), { missing: 'donor' }).text).toBe(text);
    }
  });

  it('keeps placeholders and quotes what has to be', () => {
    expect(render('{"a": "Сайн уу, {{name}}!"}', { 'common:a': 'ສະບາຍດີ "{{name}}"\n' }).text).toBe(
      '{"a": "ສະບາຍດີ \\"{{name}}\\"\\n"}',
    );
  });

  it('escapes where the donor does', () => {
    expect(render('{"a": "\\u041d"}', { 'common:a': 'ນ' }).text).toBe('{"a": "\\u0e99"}');
    expect(render('\ufeff{"a": "Н"}', { 'common:a': 'ນ' }).text).toBe('\ufeff{"a": "ນ"}');
  });

  it('leaves out what is missing, with the objects that are empty then', () => {
    const text = '{\n  "a": "нэг",\n  "o": { "x": "хоёр" },\n  "b": "гурав",\n  "c": "дөрөв"\n}\n';
    expect(render(text, { 'common:b': '3' }, { missing: 'omit' })).toEqual({
      text: '{\n  "b": "3"\n}\n',
      missing: ['common:a', 'common:o.x', 'common:c'],
    });
    expect(render(text, {}, { missing: 'omit' }).text).toBe('{}\n');
  });

  it('puts the text of another language in its place', () => {
    const tree = { [PATH]: '{"a": "нэг", "b": "хоёр"}', 'locales/en/common.json': '{"b": "two"}' };
    const [catalog] = catalogsOf(tree);
    expect(renderCatalog(catalog!, 'lo', new Map(), { missing: 'pivot', pivot: 'en' }).text).toBe(
      '{"a": "нэг", "b": "two"}',
    );
  });
});

describe('plural forms', () => {
  const text = '{\n  "n_one": "{{count}} ном",\n  "n_other": "{{count}} номууд",\n  "z": "юм"\n}\n';

  it('become those of the target’s language', () => {
    expect(all(PATH, text, 'lo').text).toBe('{\n  "n_other": "<common:n>",\n  "z": "<common:z>"\n}\n');
    expect(all(PATH, text, 'en').text).toBe(
      '{\n  "n_one": "<common:n_one>",\n  "n_other": "<common:n>",\n  "z": "<common:z>"\n}\n',
    );
    expect(all(PATH, text, 'ru').text).toBe(
      '{\n  "n_one": "<common:n_one>",\n  "n_few": "<common:n_few>",\n  "n_many": "<common:n_many>",\n  "n_other": "<common:n>",\n  "z": "<common:z>"\n}\n',
    );
  });

  it('grow out of a language with one form, wherever they stand', () => {
    expect(all(PATH, '{"n_other": "х"}', 'en').text).toBe(
      '{"n_one": "<common:n_one>","n_other": "<common:n>"}',
    );
    expect(all(PATH, '{\n "a": "х",\n "n_other": "х"\n}', 'en').text).toBe(
      '{\n "a": "<common:a>",\n "n_one": "<common:n_one>",\n "n_other": "<common:n>"\n}',
    );
  });

  it('are translated from their own form', () => {
    const sources = (target: string) =>
      catalogUnits(catalogsOf({ [PATH]: text }), target).map(({ id, source }) => `${id} ${source}`);
    expect(sources('lo')).toEqual(['common:n {{count}} номууд', 'common:z юм']);
    expect(sources('en')).toEqual(['common:n {{count}} номууд', 'common:n_one {{count}} ном', 'common:z юм']);
  });

  it('keep what stands for nothing in every language', () => {
    expect(all(PATH, '{"n_zero": "алга", "n_one": "нэг", "n_other": "олон"}', 'lo').text).toBe(
      '{"n_zero": "<common:n_zero>", "n_other": "<common:n>"}',
    );
  });

  it('know ordinals: Lao tells the first from the others', () => {
    expect(all(PATH, '{"d_ordinal_one": "1", "d_ordinal_other": "2"}', 'lo').text).toBe(
      '{"d_ordinal_one": "<common:d_ordinal_one>", "d_ordinal_other": "<common:d_ordinal>"}',
    );
    expect(all(PATH, '{"d_ordinal_one": "1", "d_ordinal_other": "2"}', 'th').text).toBe(
      '{"d_ordinal_other": "<common:d_ordinal>"}',
    );
  });

  it('are not seen where no other form stands beside them', () => {
    expect(all(PATH, '{"step_one": "нэг", "step_two": "хоёр", "other": "бусад"}', 'lo').text).toBe(
      '{"step_one": "<common:step_one>", "step_two": "<common:step_two>", "other": "<common:other>"}',
    );
  });

  it('keep apart from a text of the same name', () => {
    expect(all(PATH, '{"n": "ном", "n_one": "1", "n_other": "2"}', 'lo').text).toBe(
      '{"n": "<common:n>", "n_other": "<common:n_other>"}',
    );
  });

  it('follow the older format where the donor uses it', () => {
    const init = {
      'src/i18n.ts':
        "import i18next from 'i18next'; i18next.init({ compatibilityJSON: 'v3', ns: ['common'] });",
    };
    const old = '{"n": "ном", "n_plural": "номууд"}';
    expect(all(PATH, old, 'lo', init).text).toBe('{"n": "<common:n>", "n_0": "<common:n_plural>"}');
    expect(all(PATH, old, 'en', init).text).toBe('{"n": "<common:n>", "n_plural": "<common:n_plural>"}');
  });
});

describe('renderCatalog, properties', () => {
  const path = 'res/messages_mn.properties';

  it('keeps comments, order, separators and line ends', () => {
    const text = '# Тайлбар\r\na.b = нэг {0}\r\n\r\nc:хоёр \\\r\n   гурав\r\nd=\r\n';
    expect(render(text, { 'messages:a.b': '1 {0}', 'messages:c': '2' }, { path }).text).toBe(
      '# Тайлбар\r\na.b = 1 {0}\r\n\r\nc:2\r\nd=\r\n',
    );
  });

  it('leaves whole lines out', () => {
    const text = 'a=нэг\nb=хоёр \\\n  гурав\nc=дөрөв';
    expect(render(text, { 'messages:a': '1' }, { path, missing: 'omit' }).text).toBe('a=1\n');
    expect(render(text, { 'messages:c': '3' }, { path, missing: 'omit' }).text).toBe('c=3');
  });

  it('escapes where the donor does', () => {
    expect(render('a=\\u041d', { 'messages:a': 'ນ\n' }, { path }).text).toBe('a=\\u0e99\\n');
    expect(render('a=Н', { 'messages:a': ' ນ' }, { path }).text).toBe('a=\\ ນ');
  });

  it('translates the made-up donor’s', () => {
    const catalogs = catalogsOf(fixture('inquiry'));
    const units = catalogUnits(catalogs, 'lo');
    expect(units.map(({ id }) => id)).toContain('messages:inquiry.purpose.court');
    expect(units.find(({ id }) => id === 'messages:inquiry.purpose.court')?.source).toBe('Шүүхэд');
    const own = new Map(units.map(({ id, source }) => [id, source]));
    const { text } = renderCatalog(catalogs[0]!, 'lo', own, { missing: 'omit' });
    expect(
      catalogUnits(catalogsOf({ 'messages_mn.properties': text }), 'lo').map(({ source }) => source),
    ).toEqual(units.map(({ source }) => source));
  });
});

describe('any catalog', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '');
  const key = fc.string({
    unit: fc.constantFrom('a', 'b', '_', 'one', 'other', ' ', '"', 'Ө'),
    minLength: 1,
    maxLength: 4,
  });
  const { tree } = fc.letrec<{ tree: unknown; object: Record<string, unknown> }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      word,
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  }));

  it('reads back as the same with its texts translated, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { maxKeys: 4 }),
        fc.constantFrom('', '  ', '\t'),
        word,
        (object, indent, added) => {
          const text = JSON.stringify(object, null, indent);
          const [catalog] = catalogsOf({ [PATH]: text });
          const same = new Map(catalogUnits([catalog!], 'mn').map(({ id, source }) => [id, source + added]));
          const rendered = renderCatalog(catalog!, 'mn', same, { missing: 'donor' });
          expect(rendered.missing).toEqual([]);
          const [again] = catalogsOf({ [PATH]: rendered.text });
          expect(again?.entries.map(({ id, text: said }) => [id, said])).toEqual(
            catalog?.entries.map(({ id, text: said }) => [id, said + added]),
          );
        },
      ),
    );
  });

  it('stays JSON whatever is left out', () => {
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { maxKeys: 5 }),
        fc.constantFrom('', '  '),
        fc.integer(),
        fc.constantFrom('lo', 'ru'),
        (object, indent, seed, target) => {
          const [catalog] = catalogsOf({ [PATH]: JSON.stringify(object, null, indent) });
          const units = catalogUnits([catalog!], target).filter((_, index) => (seed >> (index % 30)) & 1);
          const kept = new Map(units.map(({ id }) => [id, 'ນ']));
          const { text } = renderCatalog(catalog!, target, kept, { missing: 'omit' });
          const again: unknown = JSON.parse(text);
          const count = (value: unknown): number =>
            typeof value === 'string'
              ? Number(value === 'ນ')
              : value === null || typeof value !== 'object'
                ? 0
                : Object.values(value).reduce((sum: number, each) => sum + count(each), 0);
          expect(count(again)).toBe(kept.size);
        },
      ),
    );
  });
});
