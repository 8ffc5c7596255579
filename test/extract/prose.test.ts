import { describe, expect, it } from 'vitest';
import { isLabel } from '../../src/extract/shapes/prose.ts';

describe('isLabel', () => {
  it.each(['Save', 'Amount due:', 'First Name', 'Building Permit (new)'])('holds of %s', (text) => {
    expect(isLabel(text)).toBe(true);
  });

  it('costs time in proportion to the length of a text', () => {
    expect(isLabel(`A a${'.'.repeat(400_000)}<`)).toBe(false);
  });
});
