import { expect, it } from 'vitest';
import { emongoliaError } from './emongolia-errors';

it('names what is missing', () => {
  expect(emongoliaError(404)).toBe('Таны хайсан хуудас олдсонгүй.');
});

it('counts what was tried', () => {
  const [limit, status] = [5, 500];
  expect(emongoliaError(status)).toBe(`${limit} удаа оролдсоны дараа ${status} алдаа гарлаа.`);
});
