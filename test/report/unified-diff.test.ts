import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/report/unified-diff.ts';

const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');
const text = many(30_000, (at) => (at % 10 < 2 ? `the e-Mongolia portal ${at}\n` : `line ${at}\n`));
const renamed = text.replaceAll('e-Mongolia', 'e-Laos');

describe('a diff in which very much changes', () => {
  it.each([
    ['lines where they stand', text, renamed],
    ['lines of a text without an end', `${text}e-Mongolia`, `${renamed}e-Laos`],
    ['lines, and more of them', text, `new\n${renamed}`],
    ['lines, and fewer of them', `${text}last`, renamed],
    ['all of it', many(5_000, (at) => `a ${at}\n`), ''],
    ['nothing to all', '', many(5_000, (at) => `a ${at}\n`)],
  ])('leads from one text to the other, and is there at once: %s', (_, before, after) => {
    const start = performance.now();
    const patch = unifiedDiff('a/x', 'b/x', before, after);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(applyPatch(before, patch)).toBe(after);
  });

  it('shows a line with three around it', () => {
    const { length } = unifiedDiff('a/x', 'b/x', text, renamed).split('\n@@ ');
    expect(length).toBe(3_001);
  });
});
