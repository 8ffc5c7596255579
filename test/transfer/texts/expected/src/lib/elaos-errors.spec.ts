import { expect, it } from 'vitest';
import { elaosError } from './elaos-errors';

it('names what is missing', () => {
  expect(elaosError(404)).toBe('ບໍ່ພົບ \'ໜ້າ\' ທີ່ທ່ານຊອກຫາ.');
});
