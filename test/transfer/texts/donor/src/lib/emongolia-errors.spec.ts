import { expect, it } from 'vitest';
import { emongoliaError } from './emongolia-errors';

it('names what is missing', () => {
  expect(emongoliaError(404)).toBe('Таны хайсан хуудас олдсонгүй.');
});
