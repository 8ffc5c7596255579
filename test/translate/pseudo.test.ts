import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../src/model/placeholders.ts';
import { widthOf } from '../../src/translate/lao-syllables.ts';
import { pseudo } from '../../src/translate/pseudo.ts';

const raws = (text: string) => placeholdersOf(text).map(({ raw }) => raw);

// One syllable by the classes of the LGR, with the letters that it leaves to other rules (0EB3, 0EDC, 0EDD), then a final.
const SYLLABLE =
  '[\u0ec0-\u0ec4]?[\u0e81-\u0eae\u0edc\u0edd]\u0ebc?[\u0eb1\u0eb4-\u0eb9\u0ebb\u0ecd]?[\u0ec8-\u0ecb]?[\u0eb0\u0eb2\u0eb3\u0ebd]?';
const LEGAL = new RegExp(`^(?:${SYLLABLE})+$`, 'u');

describe('pseudo-Lao', () => {
  it.each([
    'Сайн байна уу, {{name}}!',
    '$t(appName) системд {0} %s %1$s %d',
    'Үнэ ${x} ба :name',
    '<0>Энд</0> дарна уу<br/>&nbsp;https://e-test.mn/a info@e-test.mn',
    '{n, plural, one {# файл} other {# файлууд}} үлдлээ',
    'Энэ {бол хоёр үг} юм',
    '{0}',
  ])('keeps every placeholder of: %s', (text) => {
    expect(raws(pseudo(text))).toEqual(raws(text));
    expect(pseudo(text)).toMatch(/^⟦.*⟧$/);
  });

  it('keeps them in any text at all, the same each time', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{0}',
        '{{a}}',
        '{',
        '}',
        '%',
        's',
        ':',
        'name',
        '<0>',
        '</0>',
        '<',
        '&',
        'amp;',
        ' ',
        'plural,',
        '{n, plural, one {',
        '$t(',
        ')',
        '@',
        'үг',
        '5',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(raws(pseudo(text))).toEqual(raws(text));
        expect(pseudo(text)).toBe(pseudo(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is legal Lao in one word, wider by 40 % where the label is short', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'абвгдежзийклмноөпрстуүфх '), { minLength: 1, maxLength: 20 }),
        (letters) => {
          const text = letters.join('').replace(/\s+/g, ' ').trim();
          fc.pre(text !== '');
          const said = pseudo(text).slice(1, -1);
          expect(said).toMatch(LEGAL);
          expect(widthOf(said)).toBeGreaterThanOrEqual(widthOf(text) * 1.4);
          expect(said).toMatch(/ກໍ້|ຝື້|ຫຼູ|ງູ້|ປີ່|ຊຶ້|ຖຸ້|ທີ່|ຟ້ຳ|ໝື່ນ|ຢູ່|ຫຼື້/);
        },
      ),
    );
  });

  it('differs by text and by seed, and leaves edges and line breaks', () => {
    expect(pseudo('Нэвтрэх')).not.toBe(pseudo('Гарах'));
    expect(pseudo('Нэвтрэх')).not.toBe(pseudo('Нэвтрэх', '2'));
    expect(pseudo(' Нүүр\nхуудас ')).toMatch(/^ ⟦[^\s]+\n[^\s]+⟧ $/);
    expect(pseudo('')).toBe('');
    expect(pseudo(' ')).toBe(' ');
  });
});
