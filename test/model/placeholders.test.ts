import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../src/model/placeholders.ts';

const raws = (text: string) => placeholdersOf(text).map(({ raw }) => raw);

describe('placeholders are read in every notation', () => {
  it.each([
    ['Сайн байна уу, {{name}}!', ['{{name}}']],
    ['{{- html}} {{count, number}}', ['{{- html}}', '{{count, number}}']],
    ['{0}, {name}, {user.name}, {}', ['{0}', '{name}', '{user.name}', '{}']],
    ['Нийт {0,number,#.##} ₮', ['{0,number,#.##}']],
    ['{ຊື່} ສະບາຍດີ', ['{ຊື່}']],
    ['$t(appName) систем $t(a, {"count": 1})', ['$t(appName)', '$t(a, {"count": 1})']],
    ['Үнэ ${item.price}', ['${item.price}']],
    ['%s %1$s %d %.2f %@ %(name)s %%', ['%s', '%1$s', '%d', '%.2f', '%@', '%(name)s', '%%']],
    ['%#@count@ файл, %1$#@n@', ['%#@count@', '%1$#@n@']],
    ['Талбар :attribute шаардлагатай', [':attribute']],
    ['<0>Энд</0> дарна уу<br/>', ['<0>', '</0>', '<br/>']],
    ['<a href="x">энд</a>', ['<a href="x">', '</a>']],
    ['а&nbsp;б&#10;в&#x0A;', ['&nbsp;', '&#10;', '&#x0A;']],
    ['https://e-test.mn/a?b=1-ээс үзнэ үү.', ['https://e-test.mn/a?b=1']],
    ['https://e-laos.gov.laແລ້ວ', ['https://e-laos.gov.la']],
    ['info@e-test.mn хаягаар', ['info@e-test.mn']],
    ['https://x.mn/{id}', ['https://x.mn/', '{id}']],
    [
      '{n, plural, one {# файл} other {{n} файл %s}} үлдлээ',
      ['{n, plural,', ' one {', '}', ' other {', '{n}', '%s', '}', '}'],
    ],
  ])('%s', (text, expected) => {
    expect(raws(text)).toEqual(expected);
  });

  it.each([
    '100% хувь',
    '20%-ийн хөнгөлөлт',
    '5%discount',
    '12:30 цагт',
    'Тайлбар: ok',
    'Хаяг:Улаанбаатар',
    '5 < 7',
    'a & b',
  ])('plain text has none: %s', (text) => {
    expect(raws(text)).toEqual([]);
  });

  it('never overlaps, and each stands where it says', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{0}',
      '{{',
      '}}',
      '%',
      's',
      ':a',
      '<',
      '>',
      '0',
      'n, plural,',
      ' one ',
      'ກ',
      ' ',
      '$t(',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { raw, start, end } of placeholdersOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(raw);
          at = end;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const start = performance.now();
    for (const unit of ['{', '<a ', '%1', 'a.', ':a', '$t(', '{n, plural, ', 'http://', '{{a', '${', 'a@a.'])
      placeholdersOf(unit.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
