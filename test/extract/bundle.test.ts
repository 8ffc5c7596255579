import { describe, expect, it } from 'vitest';
import { isBundle } from '../../src/extract/bundle.ts';
import { survey } from './survey.ts';

describe('isBundle', () => {
  it('tells a line that nobody writes from one with a long literal', () => {
    expect(isBundle('a.js', `x\n${'a=b;'.repeat(2_000)}`)).toBe(true);
    expect(isBundle('a.js', `const picture = '${'A'.repeat(9_000)}';`)).toBe(false);
    expect(isBundle('a.ts', 'a=b;'.repeat(2_000))).toBe(false);
    expect(isBundle('a.js', 'a=b;\n'.repeat(2_000))).toBe(false);
  });

  it('keeps vendored files unread, and says so', () => {
    const facts = survey('public/vendor/a.js', "alert('Сайн уу');");
    expect(facts).toMatchObject({ skipped: 'vendored', sites: [], units: [] });
    expect(survey('src/a.js', "alert('Сайн уу');").skipped).toBeUndefined();
  });

  it('keeps files under a seal unread: a translation would break it', () => {
    const mac = 'sops:\n  mac: ENC[AES256_GCM,data:x]\n';
    expect(survey('a.yaml', `title: Сайн уу\n${mac}`)).toMatchObject({ skipped: 'sealed-file', units: [] });
    expect(survey('a.yaml', 'title: Сайн уу\nmac: 00:1a\n').skipped).toBeUndefined();
  });
});
