import { describe, expect, it } from 'vitest';
import { catalogUnits } from '../../../src/extract/catalogs/catalog-units.ts';
import { gatheredModules } from '../../../src/extract/catalogs/module/gathered-modules.ts';
import { renderCatalog } from '../../../src/extract/catalogs/render-catalog.ts';
import { verdictOf } from '../survey.ts';
import { catalogsOf, type Tree } from './support.ts';

const idsOf = (tree: Tree) => catalogsOf(tree).flatMap(({ entries }) => entries.map(({ id }) => id));

const laoOf = (text: string): string | undefined => {
  const [catalog] = catalogsOf({ 'locales/mn.ts': text });
  return catalog && renderCatalog(catalog, 'lo', new Map(), { missing: 'donor' }).text;
};

describe('a module of texts', () => {
  it.each([
    ['export default', "export default { a: 'Нэг' };", ['translation:a']],
    ['a constant', "const x = { a: 'Нэг' };\nexport default x;", ['translation:a']],
    ['CommonJS', "module.exports = { a: { b: ['Нэг'] } };", ['translation:a.b.0']],
    ['a call', "export default defineMessages({ a: 'Нэг' } as const);", ['translation:a']],
    [
      'several',
      "export const one = { a: 'Нэг' };\nexport const two = { a: 'Хоёр' };",
      ['translation:one.a', 'translation:two.a'],
    ],
    [
      'a function with two texts',
      "export default { a: (n: number) => n === 1 ? 'Нэг' : 'Олон', b: 'Б' };",
      ['translation:a', 'translation:a.1', 'translation:b'],
    ],
    [
      'what is put together',
      "import a from './a';\nimport b from './b';\nexport default { a, b, c: 'Нэг' };",
      [],
    ],
    ['settings', "export default { url: process.env.URL, port: 80, name: 'Нэг' };", []],
    ['all languages', "export default { mn: { a: 'Нэг' }, en: { a: 'One' } };", []],
    ['code', "export const a = () => 'Нэг';", []],
    ['a broken file', "export default { a: 'Нэг', ;", []],
  ])('%s', (_, text, ids) => {
    expect(idsOf({ 'src/locales/mn.ts': text })).toEqual(ids);
  });

  it('has a name of its own only where its folder says that it is one', () => {
    const text = "export default { a: 'Нэг' };";
    expect(idsOf({ 'src/lang/mn/menu.js': text })).toEqual(['menu:a']);
    expect(idsOf({ 'src/mn.ts': text, 'src/en.ts': text })).toEqual([]);
    expect(idsOf({ 'src/locales/mn.d.ts': text })).toEqual([]);
  });

  it('takes what other languages say along', () => {
    const tree = {
      'locales/mn.ts': 'export const mn = { a: (n) => `${n} өдөр` };',
      'locales/en.ts': 'export const en = { a: (n) => `${n} days` };',
    };
    const [unit] = catalogUnits(catalogsOf(tree), 'lo');
    expect(unit).toMatchObject({ id: 'translation:a', source: '{0} өдөр', pivots: { en: '{0} days' } });
  });

  it('is judged as one, whatever is translated in place elsewhere', () => {
    const text = "export default { home: { title: 'Нүүр хуудас' } };";
    expect(verdictOf('src/locales/mn.ts', text, 'Нүүр')).toBe('import catalog catalog-value');
    expect(verdictOf('src/locales/ru.ts', text, 'Нүүр')).toBe('keep catalog other-language');
    expect(verdictOf('src/pages/mn.ts', text, 'Нүүр')).not.toContain('catalog');
  });

  it('goes along where it only gathers what stands beside it', () => {
    const gathered = (text: string) => gatheredModules('a.ts', text);
    expect(gathered("import a from './a';\nexport * from './b/c';\nexport default { a, ...a };")).toEqual([
      './a',
      './b/c',
    ]);
    expect(gathered("import a from '../a';\nexport default { a };")).toEqual([]);
    expect(gathered("import a from './a';\nexport default { a: f(a) };")).toEqual([]);
    expect(gathered("import a from './a';\na();\nexport default a;")).toEqual([]);
  });

  it('may be one of PHP, which looks up by file and key', () => {
    const text =
      "<?php return ['home' => ['title' => 'Нүүр хуудас', 'x' => f(['Үгүй']), $a['b'] => 'Нэг'], 'Тийм'];";
    expect(idsOf({ 'resources/lang/mn/web.php': text })).toEqual(['web:home.title', 'web:home.2', 'web:1']);
    expect(verdictOf('resources/lang/mn/web.php', text, 'Нүүр')).toBe('import catalog catalog-value');
    expect(idsOf({ 'lang/mn/a.php': "<?php class A { const B = ['x' => 'Нэг']; }" })).toEqual([]);
    expect(idsOf({ 'lang/mn/a.php': "<?php return ['x' => 'Нэг'] + f();" })).toEqual([]);
    expect(idsOf({ 'lang/mn/a.php': "<?php return ['x' => 'Нэг', " })).toEqual([]);
  });

  it('calls itself by the other language where that name is said nowhere else', () => {
    expect(laoOf("export const mn = { a: 'Нэг' };\nexport default mn;\n")).toBe(
      "export const lo = { a: 'Нэг' };\nexport default lo;\n",
    );
    const used = "export const mn = { a: 'Нэг' };\nexport type Messages = typeof mn;\n";
    expect(laoOf(used)).toBe(used);
    expect(laoOf("export default { locale: 'mn', of: { locale: 'en' }, a: 'Нэг', b: 'Б' };")).toBe(
      "export default { locale: 'lo', of: { locale: 'en' }, a: 'Нэг', b: 'Б' };",
    );
  });
});
