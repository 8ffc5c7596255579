import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/clone/personal-data.ts';

describe('findPersonalData', () => {
  it.each<readonly [string, number]>([
    ['АА00112233', 1],
    ['regnum: "өү00112233", "УК99887766"', 2],
    ['(ЁӨ00112233)', 1],
    ['ААА00112233', 0],
    ['АА001122334', 0],
    ['АА00112233х', 0],
    ['_АА00112233', 0],
    ['АА0011223', 0],
    ['AA00112233', 0],
    ['/[А-ЯЁӨҮ]{2}\\d{8}/', 0],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(findPersonalData(text)).toHaveLength(count);
  });

  it('tells where it stands, by kind', () => {
    expect(findPersonalData('x АА00112233')).toEqual([{ kind: 'mn-register-number', start: 2, end: 12 }]);
  });

  it('finds a planted number between any other words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = findPersonalData(`${before} УК00112233 ${after}`);
        expect(found.map(({ start }) => start)).toContain(before.length + 1);
      }),
    );
  });
});
