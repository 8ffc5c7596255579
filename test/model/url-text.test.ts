import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUrlText, encodeUrlText, urlEncodingOf } from '../../src/model/url-text.ts';

describe('text in addresses', () => {
  it('is written as it was', () => {
    for (const raw of ['Алдаа гарлаа', 'Алдаа+гарлаа', encodeURIComponent('Алдаа гарлаа'), '%D0%90+%D0%B1']) {
      const encoding = urlEncodingOf(raw);
      expect(encodeUrlText(decodeUrlText(raw, encoding)!, encoding)).toBe(raw);
    }
  });

  it('comes back whatever it holds', () => {
    const style = fc.constantFrom('url' as const, 'percent' as const);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), style, fc.boolean(), (text, kind, plus) => {
        const encoding = { style: kind, plus };
        const written = encodeUrlText(text, encoding);
        expect(decodeUrlText(written, encoding)).toBe(text);
        expect(written).not.toMatch(/[&#=?]/);
      }),
    );
  });

  it('is none where percent signs make no letters', () => {
    expect(decodeUrlText('%D0%', { style: 'percent', plus: false })).toBeNull();
  });
});
