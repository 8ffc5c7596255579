import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needleSearch } from '../../src/rebrand/needle-search.ts';

const found = (needles: readonly string[], haystack: string) =>
  needleSearch(needles.map((each) => Buffer.from(each))).scan(Buffer.from(haystack));

/** In the order of the ends, the longest first. */
function naive(needles: readonly string[], haystack: string): readonly (readonly [number, number])[] {
  const folded = Buffer.from(haystack.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
  const hits = needles.flatMap((each, index) => {
    const ends: [number, number][] = [];
    const needle = Buffer.from(each);
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1))
      ends.push([index, at + needle.length]);
    return ends;
  });
  return hits.sort(
    ([a, end], [b, other]) => end - other || Buffer.byteLength(needles[b]!) - Buffer.byteLength(needles[a]!),
  );
}

describe('needleSearch', () => {
  // With a needle of one or two bytes it walks, otherwise it leaps.
  it.each([
    [/^[a-c]{1,4}$/],
    [/^[a-c]{3,6}$/],
    [/^[a-c]{3}$/],
    [/^[a-c]{4,20}$/],
    [/^[a-cөү]{5,9}$/],
    [/^[a-c]{17,20}$/],
  ])('finds what a naive search finds, A–Z folded: %s', (shape) => {
    const needle = fc.stringMatching(shape);
    const text = fc.stringMatching(/^[a-cA-C.өү]{0,60}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(needle, { minLength: 1, maxLength: 8 }),
        fc.array(fc.oneof(text, needle), { maxLength: 6 }),
        (needles, pieces) => {
          const haystack = pieces.join('');
          expect(found(needles, haystack)).toEqual(naive(needles, haystack));
        },
      ),
    );
  });

  it('finds them wherever they stand in a long text', () => {
    const needles = ['emongolia', 'golia', 'e-mongolia', 'ema'];
    const place = fc.oneof(
      fc.nat(70_000),
      // Around the ends of rounds and of their quarters.
      fc.tuple(fc.nat(17), fc.integer({ min: -12, max: 12 })).map(([n, by]) => Math.max(0, n * 4_096 + by)),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { maxLength: 40 }),
        fc.constantFrom('.', 'e', 'ma'),
        (places, filler) => {
          const text = filler.repeat(Math.ceil(70_100 / filler.length)).split('');
          for (const at of places) text.splice(at, 10, ...'E-Mongolia');
          expect(found(needles, text.join(''))).toEqual(naive(needles, text.join('')));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('finds each of thousands', () => {
    const syllables = ['ba', 'ko', 'ru', 'mi', 'ten', 'so', 'la', 'ge', 'nu', 'pi', 'xa'];
    const needles = syllables.flatMap((a) =>
      syllables.flatMap((b) => syllables.map((c) => `${a}${b}${c}${b}`)),
    );
    const haystack = `${needles.join(' ').toUpperCase()}${needles.slice(0, 200).join('')}`;
    expect(found(needles, haystack)).toEqual(naive(needles, haystack));
  });

  it('finds nothing where nothing is looked for, or in nothing', () => {
    expect(found([], 'emongolia')).toEqual([]);
    expect(found(['emongolia'], '')).toEqual([]);
    expect(found(['emongolia'], 'emongoli')).toEqual([]);
  });
});
