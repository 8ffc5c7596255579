import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillFilter, filterSize, gramsOf, mayHold } from '../../src/model/may-hold.ts';

function filterOf(bytes: Uint8Array, before = 0): Uint8Array {
  const filter = new Uint8Array(before + filterSize(bytes.length));
  fillFilter(bytes, filter, before);
  return filter;
}

const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ-._019өүກ'), maxLength: 60 });

describe('a filter over bytes', () => {
  it('never denies a text that stands there, wherever it begins and in whatever case', () => {
    fc.assert(
      fc.property(letters, letters, letters, fc.nat(9), (before, text, after, place) => {
        const bytes = Buffer.from(before + text + after);
        const grams = gramsOf(Buffer.from(text.replace(/[A-Z]+/g, (word) => word.toLowerCase())));
        expect(mayHold(filterOf(bytes, place), place, bytes.length, grams)).toBe(true);
      }),
    );
  });

  it('denies most words that do not stand in a page of prose', () => {
    const prose = Buffer.from(
      Array.from({ length: 900 }, (_, i) => `word${(i * 7919) % 1_009} and its neighbour ${i}`).join(' '),
    );
    const filter = filterOf(prose);
    const words = Array.from({ length: 200 }, (_, i) => `Нэр${i}-Ulaanbaatar`);
    const denied = words.filter((word) => !mayHold(filter, 0, prose.length, gramsOf(Buffer.from(word))));
    expect(denied.length).toBeGreaterThan(190);
    expect(filter.length).toBeLessThanOrEqual(prose.length / 4);
  });

  it('says nothing of a text of four bytes', () => {
    expect(gramsOf(Buffer.from('erxe'))).toBeNull();
    expect(mayHold(filterOf(Buffer.from('')), 0, 0, null)).toBe(true);
  });
});
