import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogUnits } from '../../../src/extract/catalogs/catalog-units.ts';
import { pluralCategories } from '../../../src/extract/catalogs/plural-categories.ts';
import { catalogsOf, fixture } from './support.ts';

const units = (tree: Readonly<Record<string, string>>, target = 'lo') =>
  catalogUnits(catalogsOf(tree), target);

describe('catalogUnits', () => {
  it.each(['portal', 'service', 'inquiry'])('names the texts of %s as its Lao catalog does', (donor) => {
    const po = readFileSync(`fixtures/catalogs/lo/${donor}/${donor}.po`, 'utf8');
    const contexts = [...po.matchAll(/^msgctxt "([^"]+)"\nmsgid "([^"]+)"/gm)].map(([, id, source]) => [
      id,
      source,
    ]);
    expect(contexts.length).toBeGreaterThan(8);
    const sources = new Map(units(fixture(donor)).map(({ id, source }) => [id, source]));
    for (const [id, source] of contexts) expect([id, sources.get(id!)]).toEqual([id, source]);
  });

  it('brings the other languages and the place of each', () => {
    const found = units(fixture('portal')).find(({ id }) => id === 'common:search.result');
    expect(found).toMatchObject({
      kind: 'keyed',
      action: 'import',
      context: 'common:search.result',
      source: '{{count}} үйлчилгээ олдлоо',
      places: [{ path: 'src/locales/mn/common.json', line: 19 }],
      pivots: { en: '{{count}} services found' },
    });
  });

  it('leaves out what the donor’s own language does not have, and what is empty', () => {
    const ids = units({
      'locales/mn/a.json': '{"x": "нэг", "e": ""}',
      'locales/en/a.json': '{"x": "one", "old": "2"}',
    });
    expect(ids.map(({ id }) => id)).toEqual(['a:x']);
  });

  it('shares what two catalogs of one name say alike, and parts the rest', () => {
    const found = units({
      'apps/a/locales/mn/c.json': '{"ok": "За", "title": "А"}',
      'apps/b/locales/mn/c.json': '{"ok": "За", "title": "Б"}',
    });
    expect(found.map(({ id, places }) => [id, places.length])).toEqual([
      ['c:ok', 2],
      ['c@apps/a/locales:title', 1],
      ['c@apps/b/locales:title', 1],
    ]);
  });
});

describe('pluralCategories', () => {
  it.each(['mn', 'lo', 'en', 'th', 'km', 'my', 'vi', 'ru', 'uk', 'kk', 'zh', 'ja', 'ko', 'ar'])(
    '%s',
    (language) => {
      const known = (type: 'cardinal' | 'ordinal') =>
        new Set(new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories);
      expect(new Set(pluralCategories(language))).toEqual(known('cardinal'));
      expect(new Set(pluralCategories(`${language}-X`, true))).toEqual(known('ordinal'));
    },
  );
});
