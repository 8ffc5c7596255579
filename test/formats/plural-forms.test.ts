import { describe, expect, it } from 'vitest';
import { formCategories, pluralForms } from '../../src/formats/plural-forms.ts';

const LANGUAGES =
  'lo th vi ms en mn kk de pt-PT pt fr hi am fa es it ca is mk fil ceb lv he bs hr sr cs sk ro lt be ru uk pl sl hsb dsb gd gv ga mt br ar cy kw shi tzm lag ksh tr hu ka ta ur sw'.split(
    ' ',
  );
/** Numbers at which some language turns, and what comes after a round one. */
const NUMBERS = [...Array.from({ length: 220 }, (_, n) => n), 1000, 1001, 1002, 2000, 100_000, 1_000_000];

/** C's arithmetic is JavaScript's here. */
function formOf(language: string): (n: number) => number {
  const [, count, formula] = /^nplurals=(\d); plural=([n\d\s%()<>=!&|?:]+);$/.exec(pluralForms(language))!;
  expect(Number(count)).toBe(formCategories(language).length);
  return new Function('n', `return Number(${formula})`) as (n: number) => number;
}

describe('pluralForms', () => {
  it.each(LANGUAGES)('count as CLDR does: %s', (language) => {
    const rules = new Intl.PluralRules(language);
    const form = formOf(language);
    const categories = formCategories(language);
    const odd = NUMBERS.flatMap((n) => {
      const category = rules.select(n);
      // No program of translators counts millions apart.
      const meant = (categories as readonly string[]).includes(category) ? category : 'other';
      return categories[form(n)] === meant ? [] : [`${n}: ${categories[form(n)]}, not ${meant}`];
    });
    expect(odd).toEqual([]);
  });

  it('is what gettext’s own tools write where they know a language', () => {
    expect(pluralForms('lo-LA')).toBe('nplurals=1; plural=0;');
    expect(pluralForms('fr')).toBe('nplurals=2; plural=(n > 1);');
    expect(pluralForms('ar')).toMatch(/^nplurals=6; /);
    expect(pluralForms('pt_BR')).toBe('nplurals=2; plural=(n > 1);');
    // Nobody knows how: most languages have two.
    expect(pluralForms('qqq')).toBe('nplurals=2; plural=(n != 1);');
  });
});
