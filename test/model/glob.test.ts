import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { globs } from '../../src/model/glob.ts';

const PATTERNS = [
  '**/*.swp',
  '**/.DS_Store',
  '**/*~',
  '**/a?c.ts',
  '**/[ab]*.md',
  '**/*',
  '**/**',
  'src/**',
  '**/b/*.ts',
  '*.md',
];

describe('a list of globs', () => {
  it('matches what each of its globs matches', () => {
    const step = fc.constantFrom(
      'a',
      'b',
      'src',
      '.DS_Store',
      'abc.ts',
      'x.swp',
      '.x.swp',
      'y~',
      'b.md',
      'c.md',
      '..a',
    );
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...PATTERNS), { maxLength: 4 }), path, (patterns, each) => {
        const wanted = patterns.some((pattern) => picomatch(pattern, { dot: true, nonegate: true })(each));
        expect(globs(patterns)(each), `${patterns} ${each}`).toBe(wanted);
      }),
      { numRuns: 2_000 },
    );
  });
});
