import { describe, expect, it } from 'vitest';
import { outerNames } from '../../src/rebrand/traces/outer-names.ts';

describe('longer names around a name', () => {
  it('are read with and without their dashes and dots', () => {
    const text = 'x(a.EMONGOLIA_URI-b);';
    const start = text.indexOf('EMONGOLIA');
    const names = outerNames(text, [{ start, end: start + 'EMONGOLIA'.length }]);
    expect(names.map(({ spelling }) => spelling)).toEqual(['EMONGOLIA_URI', 'a.EMONGOLIA_URI-b']);
  });

  it('end somewhere, in a run of names without an end', () => {
    const text = 'emongolia-'.repeat(10_000);
    const inner = Array.from({ length: 10_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }));
    const longest = Math.max(...outerNames(text, inner).map(({ spelling }) => spelling.length));
    expect(longest).toBeLessThanOrEqual(9 + 2 * 255);
  });
});
