import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitId, unitIdOf } from '../../src/model/unit-id.ts';

describe('a unit is found again by its id', () => {
  it('that a catalog file gives as the code does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'button'), (text, context) => {
        expect(unitIdOf(text, context)).toBe(unitId(text, context));
      }),
    );
  });

  it('which is its key where it has one, and never the same for two texts', () => {
    expect(unitIdOf('Нүүр', 'common:home')).toBe('common:home');
    expect(unitId('Нүүр')).toMatch(/^u_[a-z2-7]{12}$/);
    expect(new Set(['Нүүр', 'нүүр', 'Нүүр '].map((text) => unitId(text))).size).toBe(3);
  });
});
