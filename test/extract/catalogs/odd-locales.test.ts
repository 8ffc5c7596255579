import { describe, expect, it } from 'vitest';
import { fileWrittenIn, oddLocales } from '../../../src/extract/catalogs/odd-locales.ts';
import { catalogsOf } from './support.ts';

const [catalog] = catalogsOf({
  'i18n/mn.json': '{"a": "Нүүр", "b": "Гарах", "c": "id"}',
  'i18n/la.json': '{"a": "ໜ້າຫຼັກ", "b": "ອອກ", "c": "id"}',
  'i18n/mm.json': '{"a": "Home"}',
  'i18n/ru.json': '{"a": "Главная"}',
  'i18n/th.json': '{"a": "หน้าแรก"}',
});

describe('oddLocales', () => {
  it('tells codes that mean something else than what is written', () => {
    expect(
      oddLocales([catalog!]).map(({ args, place }) => `${place?.path} ${args.code} ${args.language}`),
    ).toEqual(['i18n/la.json la lo', 'i18n/mm.json mm my']);
  });

  it('finds a language under any code', () => {
    expect(fileWrittenIn(catalog!, 'lo')?.path).toBe('i18n/la.json');
    expect(fileWrittenIn(catalog!, 'th')?.path).toBe('i18n/th.json');
    expect(fileWrittenIn(catalog!, 'km')).toBeUndefined();
  });
});
