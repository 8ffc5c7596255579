import { describe, expect, it } from 'vitest';
import { prefilter } from '../../src/extract/prefilter.ts';
import { scriptOf } from '../../src/extract/script.ts';

const forMongolian = prefilter(scriptOf('mn'));

describe('prefilter', () => {
  it.each([
    ['letters', "const a = 'Сайн уу';"],
    ['letters beyond the Russian ones', 'ө'],
    ['\\u0430', String.raw`const a = '\u0421\u0430\u0439\u043d';`],
    ['\\u with capitals and several u', String.raw`a = "\uu0411"`],
    ['\\u{430}', String.raw`'\u{431}'`],
    ['\\U00000430', String.raw`"\U00000431"`],
    ['\\x{430} of Perl and PHP', String.raw`"\x{431}"`],
    ['CSS escapes', String.raw`content: "\0431 \0430"`],
    ['decimal entities', '<p>&#1041;</p>'],
    ['decimal entities with zeros', '<p>&#001041;</p>'],
    ['hexadecimal entities', '<p>&#x411;</p>'],
    ['hexadecimal entities in capitals', '<p>&#X04E8;</p>'],
    ['named entities', '<p>&Bcy;&acy;</p>'],
    ['percent signs', "'/x?m=%D0%90%D0%BB'"],
    ['percent signs in small letters', "'/x?m=%d3%a9'"],
    ['escaped bytes', String.raw`"\xD0\x91"`],
    ['octal bytes', String.raw`"\320\221"`],
    ['quoted-printable', '=D0=91=D0=B0'],
  ])('sees %s', (_, text) => {
    expect(forMongolian(Buffer.from(text))).toBe('texts');
  });

  it('sees marks of byte order, whatever follows', () => {
    expect(forMongolian(Buffer.from('\ufeffplain'))).toBe('texts');
    expect(forMongolian(Buffer.from([0xff, 0xfe, 0x61, 0]))).toBe('texts');
    expect(forMongolian(Buffer.from([0xfe, 0xff, 0, 0x61]))).toBe('texts');
  });

  it.each([
    '',
    'const a = "plain";',
    'naïve café — “quotes” ₮',
    '中文',
    String.raw`'\u00e9\u2026'`,
    '<p>&nbsp;&#160;&#xA0;&copy;</p>',
    "'/x?m=%20%C3%A9'",
    'printf("%d0 rows")',
    String.raw`"\x1b[0m"`,
  ])('passes over %j', (text) => {
    expect(forMongolian(Buffer.from(text))).toBe(null);
  });

  it('tells scripts of three bytes apart', () => {
    const forLao = prefilter(scriptOf('lo'));
    expect(forLao(Buffer.from('ສະບາຍດີ'))).toBe('texts');
    expect(forLao(Buffer.from('สวัสดี'))).toBe(null);
    expect(forLao(Buffer.from('Сайн уу'))).toBe(null);
  });

  it('asks where a key is looked up for the keys alone', () => {
    for (const text of ["t('home.title')", '<Trans i18nKey="a"/>', 'messageSource.getMessage("a")'])
      expect(forMongolian(Buffer.from(text))).toBe('keys');
    expect(forMongolian(Buffer.from("t('home.title', 'Нүүр')"))).toBe('texts');
    expect(forMongolian(Buffer.from("import('x'); it('works')"))).toBe(null);
  });

  it('is off where the donor writes in Latin, and where Latin text is wanted', () => {
    expect(prefilter(scriptOf('fr'))(Buffer.from('x'))).toBe('texts');
  });

  it('takes no class of style and no CSS for a look-up', () => {
    const isWanted = prefilter(scriptOf('mn'));
    const wanted = (text: string) => isWanted(Buffer.from(text), 'a.tsx');
    expect(wanted('<p className="-translate-x-1/2 hover:translate-y-1" />')).toBe(null);
    expect(wanted("const move = 'translate(-50%, 0)';")).toBe(null);
    expect(wanted("service.translate('title')")).toBe('keys');
    expect(wanted("{{ 'title' | translate }}")).toBe('keys');
  });
});
