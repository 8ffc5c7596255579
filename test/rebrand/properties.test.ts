import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edit.ts';
import { withEdits } from '../../src/model/with-edits.ts';
import { wordsOf } from '../../src/model/words.ts';
import { casingOf } from '../../src/rebrand/casing.ts';
import { ESCAPES, escapeText, unescapeText } from '../../src/rebrand/escape.ts';
import { respell } from '../../src/rebrand/respell.ts';
import { recordEdits, revert } from '../../src/transfer/record-edits.ts';
import { resolve } from '../../src/transfer/resolve.ts';

const word = fc.stringMatching(/^[a-z]{2,8}$/);

describe('respell', () => {
  it('leads back where the new name has as many words, in every regular style', () => {
    const styles = fc.constantFrom(
      (parts: readonly string[]) => parts.join(''),
      (parts: readonly string[]) => parts.join('').toUpperCase(),
      (parts: readonly string[]) => parts.join('-'),
      (parts: readonly string[]) => parts.join('_').toUpperCase(),
      (parts: readonly string[]) => parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join(''),
    );
    fc.assert(
      fc.property(fc.tuple(word, word), fc.tuple(word, word), styles, (from, to, style) => {
        const written = style(from);
        const separator = /[-_]/.exec(written)?.[0] ?? '';
        const parts = cut(written, from, separator);
        const there = respell(parts, separator, from, to);
        expect(there).not.toBeNull();
        const back = respell(cut(there!, to, separator), separator, to, from);
        expect(back).toBe(written);
      }),
    );
  });

  it('puts no separator where there was none', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (from, to) => {
          expect(respell(from, '', from, to)).toMatch(/^[a-zA-Z]+$/);
        },
      ),
    );
  });

  it('takes names apart at separators and humps', () => {
    for (const spelling of [
      'e-Mongolia',
      'eMongolia',
      'EMongolia',
      'E_MONGOLIA',
      'e.mongolia',
      'e Mongolia',
    ]) {
      expect(wordsOf(spelling).map((each) => each.toLowerCase())).toEqual(['e', 'mongolia']);
    }
    expect(casingOf('mONGOLIA')).toBe('odd');
  });
});

describe('escapes', () => {
  it('decode what they encode', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[а-яА-Яກ-ຮ😀A-Za-z]{1,12}$/u),
        fc.constantFrom(...ESCAPES),
        fc.boolean(),
        (text, spelling, lower) => {
          expect(unescapeText(escapeText(text, spelling, lower), spelling)).toBe(text);
        },
      ),
    );
  });
});

describe('edits', () => {
  const edit = fc.record({
    start: fc.nat(40),
    length: fc.nat(6),
    text: fc.string({ maxLength: 5 }),
    stage: fc.constantFrom('rebrand' as const, 'redact' as const),
  });

  it('are resolved without overlaps, a blanked secret first', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (raw) => {
        const edits = raw.map(
          ({ start, length, text, stage }): Edit => ({
            span: { start, end: start + length + 1 },
            old: '',
            text,
            by: { stage, rule: 'r' },
          }),
        );
        const chosen = resolve(edits);
        for (let i = 1; i < chosen.length; i++)
          expect(chosen[i]!.span.start).toBeGreaterThanOrEqual(chosen[i - 1]!.span.end);
        for (const lost of edits.filter((each) => !chosen.includes(each) && each.by.stage === 'redact')) {
          const winner = chosen.find(
            ({ span, by }) =>
              by.stage === 'redact' && span.start < lost.span.end && lost.span.start < span.end,
          );
          expect(winner).toBeDefined();
        }
      }),
    );
  });

  it('lead back from their record', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 50, maxLength: 60, unit: 'binary' }),
        fc.array(edit, { maxLength: 8 }),
        (text, raw) => {
          const edits = resolve(
            raw
              .map(
                ({ start, length, text: now }): Edit => ({
                  span: { start, end: start + length },
                  old: text.slice(start, start + length),
                  text: now,
                  by: { stage: 'rebrand', rule: 'r' },
                }),
              )
              .filter(({ span }) => span.end > span.start),
          );
          expect(revert(withEdits(text, edits), recordEdits(edits))).toBe(text);
        },
      ),
    );
  });
});

function cut(written: string, parts: readonly string[], separator: string): readonly string[] {
  let at = 0;
  return parts.map((part) => {
    const piece = written.slice(at, at + part.length);
    at += part.length + separator.length;
    return piece;
  });
}
